import FileBytes
import Glibc
import Interchange
import Localization
import TermMatching
import TermStore
import Terminology

extension Run {
  /// A termbase that was read from a file or a folder, with what there is to tell of it.
  struct ReadTermbase {
    /// What was read.
    var termbase: Termbase
    /// What there is to tell of each file.
    var remarks: [(file: String, remark: ExchangedTermbase.Remark)] = []
    /// Whether something of the files is not in the termbase.
    var isLossy: Bool { remarks.contains { $0.remark.isLoss } }
  }

  /// Reads a file of any format that can be read, or a folder of TBX files as one termbase; `-` is the standard input.
  ///
  /// What was repaired or left out is told on the standard error. Throws `UsageError` where the format is not known, and
  /// what the reader throws.
  func termbase(at path: String, from format: InterchangeFormat? = nil) throws -> ReadTermbase {
    var read: ReadTermbase?
    for file in try path == "-" ? ["-"] : Glossary(path: path).files {
      let one = try exchanged(file, from: format)
      let remarks = one.remarks.map { (file: file, remark: $0) }
      for (file, remark) in remarks { console.error(warning(remark, file)) }
      if read == nil {
        read = ReadTermbase(termbase: one.termbase, remarks: remarks)
      } else {
        read?.termbase.append(one.termbase)
        read?.remarks += remarks
      }
    }
    return read ?? ReadTermbase(termbase: Termbase(header: TermbaseHeader(language: .english), entries: []))
  }

  /// The options that the command line gives to formats. Throws `UsageError` for a column without a meaning, and for what is
  /// no language tag.
  func exchangeOptions() throws(UsageError) -> ExchangeOptions {
    var options = ExchangeOptions()
    options.source = try languageTag(.source)
    options.target = try languageTag(.target)
    options.title = arguments[.title]
    options.base = arguments[.base]
    options.interface = uiLanguage
    options.environment = environment.variables
    for pair in arguments.all(.column) {
      guard let sign = pair.lastIndex(of: "="), sign != pair.startIndex else {
        throw UsageError(
          LocalizedText(
            "'\(pair)': write NAME=MEANING, such as 'Terme FR=term:fr'",
            fr: "«\u{A0}\(pair)\u{A0}»\u{A0}: écrire NOM=SENS, comme «\u{A0}Terme FR=term:fr\u{A0}»"))
      }
      options.columns[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
    }
    return options
  }

  /// The format that an option names.
  func format(_ option: Option) -> InterchangeFormat? { arguments[option].flatMap(InterchangeFormat.init(rawValue:)) }

  /// Reads a file of any format that can be read; `-` is the standard input. Throws as `termbase(at:from:)` does.
  func exchanged(_ path: String, from format: InterchangeFormat?) throws -> ExchangedTermbase {
    let options = try exchangeOptions()
    let bytes = try path == "-" ? MappedBytes(readingAll: 0, path: "-") : MappedBytes(mapping: path)
    guard let format = format ?? InterchangeFormat(reading: path, start: bytes[0..<1000]) else {
      let known = InterchangeFormat.readable.map(\.rawValue).joined(separator: ", ")
      throw FileError(
        path: path,
        reason: LocalizedText(
          "its format is not known: name it with --from (\(known))",
          fr: "son format n’est pas reconnu\u{A0}: le nommer par --from (\(known))"))
    }
    return try format.read(bytes, file: path, options)
  }

  private func languageTag(_ option: Option) throws(UsageError) -> LanguageTag? {
    guard let text = arguments[option] else { return nil }
    let tag = LanguageTag(rawValue: text)
    guard tag.isKnown else {
      throw UsageError(
        LocalizedText(
          "'\(text)' is not a language tag, such as fr or en-GB",
          fr: "«\u{A0}\(text)\u{A0}» n’est pas une étiquette de langue, comme fr ou en-GB"))
    }
    return tag
  }

  private func warning(_ remark: ExchangedTermbase.Remark, _ file: String) -> String {
    let place = "\(file):\(remark.line):\(remark.column)"
    return remark.isLoss
      ? text(
        "\(place): warning: \(remark.message.english)\n",
        fr: "\(place): avertissement\u{A0}: \(remark.message.french)\n")
      : text("\(place): note: \(remark.message.english)\n", fr: "\(place): remarque\u{A0}: \(remark.message.french)\n")
  }
}
