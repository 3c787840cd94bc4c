/// An error at a place of a file, told in the languages of the people.
public protocol PlacedError: Error, CustomStringConvertible {
  /// The name of the file, as it was given.
  var file: String { get }
  /// The line, from 1.
  var line: Int { get }
  /// The column, from 1; 1 where only the line is known.
  var column: Int { get }
  /// What is wrong, in lower case, without a final stop.
  var message: LocalizedText { get }
}

extension PlacedError {
  /// The error as tools print it: `file:line:column: error: message`.
  public func text(_ language: UILanguage) -> String {
    LocalizedText(
      "\(file):\(line):\(column): error: \(message.english)",
      fr: "\(file):\(line):\(column): erreur\u{A0}: \(message.french)")[language]
  }

  /// The error in English.
  public var description: String { text(.english) }
}
