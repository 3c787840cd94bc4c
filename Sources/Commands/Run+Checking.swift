import Drafts
import FileBytes
import Languages
import Linting
import Localization

extension Run {
  /// Checks the drafts that the operands name, on several threads, and tells on the standard error what cannot be read.
  ///
  /// Each thread holds one draft at a time; of what was checked only files with findings keep their text.
  ///
  /// - Parameters:
  ///   - endings: the endings of the names of files that are looked for in folders.
  ///   - check: checks the text of a file by its name, with a linter, in a language where one is given.
  /// - Returns: the files in the order of the operands, and whether one was left out.
  ///
  /// Throws `UsageError` for a wrong command line, and what is wrong with the glossary.
  func checkedFiles(
    endings: Set<String> = DraftFormat.knownEndings, by check: @escaping Check = Run.lint
  ) throws -> (files: [CheckedFile], isIncomplete: Bool) {
    let (files, isIncomplete) = try eachDraft(endings: endings) { try Self.check($0, by: check) }
    for file in files { tellEncoding(file.linted.path, file.encoding, file.firstForeignByte) }
    return (files, isIncomplete)
  }

  /// Reads and checks one draft.
  private static func check(_ task: DraftTask, by check: Check) throws -> CheckedFile {
    let bytes = try bytes(task.path, name: task.name)
    let (linted, text) = try check(task.name, bytes, task.plan.linter, task.language)
    return CheckedFile(
      path: task.path, standardInput: task.path == nil ? bytes : nil, plan: task.plan, encoding: text?.encoding,
      firstForeignByte: text?.firstForeignByte, linted: linted.droppingUnusedText())
  }

  /// Checks the bytes of a file by its name; it returns the text, too, where the file is text.
  typealias Check = @Sendable (String, [UInt8], Linter, Language?) throws -> (linted: LintedFile, text: DecodedText?)

  /// Checks a draft, of a bilingual file the translation.
  @Sendable static func lint(
    _ name: String, _ bytes: [UInt8], _ linter: Linter, _ language: Language?
  ) throws -> (linted: LintedFile, text: DecodedText?) {
    let file = try DraftFile(bytes, name: name, language: language?.code, known: linter.languageCodes)
    return (LintedFile(path: name, file.draft, linter, language: language), file.text)
  }

  /// Reads a file, or the standard input where there is no path. Throws `FileError`.
  static func bytes(_ path: String?, name: String) throws -> [UInt8] {
    try (path.map { try MappedBytes(mapping: $0) } ?? MappedBytes(readingAll: 0, path: name)).array
  }

  /// Tells on the standard error where the encoding of a draft was guessed.
  ///
  /// - Parameter firstForeignByte: the place that is not UTF-8, or nil where it is all UTF-8 or says what it is.
  func tellEncoding(_ name: String, _ encoding: DecodedText.Encoding?, _ firstForeignByte: (line: Int, column: Int)?) {
    guard let place = firstForeignByte, let encoding else { return }
    let (start, name) = ("\(name):\(place.line):\(place.column)", encoding.rawValue)
    console.error(
      text(
        "\(start): warning: not UTF-8; read as \(name)\n",
        fr: "\(start): avertissement\u{A0}: pas de l’UTF-8\u{A0}; lu comme \(name)\n"))
  }
}
