import Localization

/// The words of a command line, read by the options of its command.
struct Arguments: Sendable, Hashable {
  /// The words that are not options, in order.
  private(set) var operands: [String] = []
  /// The values of the options that were given; a switch has the empty value.
  private var values: [String: [String]] = [:]

  /// Reads words. An option's value follows it or stands after `=`; after `--` every word is an operand; `-` is one.
  ///
  /// Throws `UsageError` for an option that is not among `options`, or a value that is missing or not a choice.
  init(_ words: [String], _ options: [Option]) throws(UsageError) {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = options.first(where: { $0.name == parts[0] }) else {
        throw UsageError.unknown(LocalizedText("option", fr: "option"), parts[0], among: options.map(\.name))
      }
      try read(option, inline: parts.count == 2 ? parts[1] : nil, &words)
    }
  }

  private mutating func read(_ option: Option, inline: String?, _ words: inout ArraySlice<String>) throws(UsageError) {
    guard let name = option.value else {
      guard inline == nil else {
        throw UsageError(
          LocalizedText("'\(option.name)' takes no value", fr: "«\u{A0}\(option.name)\u{A0}» ne prend pas de valeur"))
      }
      values[option.name] = [""]
      return
    }
    guard let value = inline ?? words.popFirst() else {
      throw UsageError(
        LocalizedText(
          "missing \(name) after '\(option.name)'", fr: "il manque \(name) après «\u{A0}\(option.name)\u{A0}»"))
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      let choices = option.choices.joined(separator: ", ")
      throw UsageError(
        LocalizedText(
          "'\(value)' is not a value of '\(option.name)': write one of \(choices)",
          fr: "«\u{A0}\(value)\u{A0}» n’est pas une valeur de «\u{A0}\(option.name)\u{A0}»\u{A0}: écrire \(choices)"))
    }
    values[option.name, default: []].append(value)
  }

  /// The value of an option, the last one where it was repeated, or nil where it was not given.
  subscript(option: Option) -> String? { values[option.name]?.last }

  /// The value of an option by its name, the last one where it was repeated, or nil where it was not given.
  subscript(name: String) -> String? { values[name]?.last }

  /// All values of an option that may be repeated, in order.
  func all(_ option: Option) -> [String] { values[option.name] ?? [] }
}
