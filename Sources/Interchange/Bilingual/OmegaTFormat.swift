import Localization
public import Terminology

/// The glossary of OmegaT: lines of a source term, a target term and a comment with tabs between them; a line that begins
/// with `#` is a comment (OmegaT manual, “Glossaries”).
public enum OmegaTFormat {
  /// Reads a glossary in UTF-8. A file `.tab` may be in windows-1252, of which there is a remark then.
  ///
  /// Neighbouring lines that share a term and have the same comment are one concept; the comment is a note of it.
  /// Throws `ExchangeError` for text that is not UTF-8. O(length).
  ///
  /// - Parameter options: the languages, English and French where nothing is said.
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws(ExchangeError) -> ExchangedTermbase {
    var remarks: [ExchangedTermbase.Remark] = []
    let text: [UInt8]
    do {
      text = try PlainText.utf8(bytes, file: file)
    } catch {
      guard file.lowercased().hasSuffix(".tab"), error.message != .zeroByte else { throw error }
      text = PlainText.windows1252(bytes)
      remarks.append(.init(line: error.line, column: error.column, isLoss: false, .readAsWindows1252))
    }
    let languages = languages(options)
    var concepts = PairAssembly()
    var group: (id: ConceptEntry.ID, terms: Set<String>, comment: String)?
    for row in TabbedLines.rows(text) where !row.isBlank && row.cells.first?.text.first != "#" {
      let cells = row.cells.map { NoteText($0.text).text }
      guard !cells[0].isEmpty, cells.count > 1, !cells[1].isEmpty else {
        remarks.append(.init(line: row.line, column: 1, isLoss: true, cells[0].isEmpty ? .noSourceTerm : .noTargetTerm))
        continue
      }
      let comment = cells.count > 2 ? cells[2] : ""
      let terms: Set = ["s" + cells[0], "t" + cells[1]]
      var id = ConceptEntry.ID(rawValue: "row-\(row.line)")
      if let known = group, known.comment == comment, !known.terms.isDisjoint(with: terms) {
        id = known.id
        group?.terms.formUnion(terms)
      } else {
        group = (id, terms, comment)
      }
      concepts.add(TermSec(NoteText(cells[0])), in: languages.source, to: id, line: row.line)
      concepts.add(TermSec(NoteText(cells[1])), in: languages.target, to: id, line: row.line)
      if !comment.isEmpty { concepts.add(AuxInfo(.note, nil, NoteText(comment)), to: id, line: row.line) }
      for cell in row.cells.dropFirst(3) where !cell.text.allSatisfy(\.isWhitespace) {
        remarks.append(.init(line: cell.line, column: cell.column, isLoss: true, .cellBeyondComment))
      }
    }
    let header = TermbaseHeader(language: languages.source, title: options.title)
    return ExchangedTermbase(
      Termbase(header: header, entries: concepts.entries), remarks: remarks, lines: concepts.lines)
  }

  /// Writes a glossary in UTF-8 without deprecated or superseded target terms, which OmegaT would propose.
  ///
  /// The comment is the note of the concept in the target language, else its definition in that language. O(size).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let languages = LanguagePair(termbase, options)
    var losses = LossReport()
    losses.addFrame(of: termbase)
    var text = ""
    for entry in termbase.entries {
      let pairs = TermPairs(entry, languages, isUsable: isUsable).pairs.filter { $0.target != nil }
      guard !pairs.isEmpty else {
        losses.addDifferences(of: entry, heldAs: nil)
        continue
      }
      var held = PairAssembly()
      let comment = comment(of: entry, languages.target)
      if let comment { held.add(comment.item, in: comment.language, to: entry.id) }
      let shown = comment.map { TabbedLines.cell($0.item.content.text) } ?? ""
      for (source, target) in pairs {
        let target = target?.text ?? ""
        text += "\(TabbedLines.cell(source.text))\t\(TabbedLines.cell(target))"
        text += shown.isEmpty ? "\n" : "\t\(shown)\n"
        held.add(TermSec(NoteText(source.text)), in: languages.source, to: entry.id)
        held.add(TermSec(NoteText(target)), in: languages.target, to: entry.id)
      }
      losses.add(.conceptIDs, of: entry.id)
      losses.addDifferences(of: entry, heldAs: held.entries.first)
    }
    return (Array(text.utf8), losses)
  }

  private static func languages(_ options: ExchangeOptions) -> LanguagePair {
    let source = options.source ?? (options.target?.primary == "en" ? .french : .english)
    return LanguagePair(source: source, target: options.target ?? (source.primary == "en" ? .french : .english))
  }

  private static func isUsable(_ term: TermSec, isSource: Bool) -> Bool {
    isSource ? term.text.first != "#" : term.status != .deprecated && term.status != .superseded
  }

  private static func comment(
    of entry: ConceptEntry, _ language: LanguageTag
  ) -> (item: AuxInfo, language: LanguageTag?)? {
    if let note = entry.infos.note(in: language), !note.isEmpty {
      return (AuxInfo(.note, nil, NoteText(note)), nil)
    }
    let section = entry.languages.first { $0.language == language }
    guard let definition = section?.infos.definitions.first, !definition.text.isEmpty else { return nil }
    return (AuxInfo(.descrip, .definition, NoteText(definition.text)), language)
  }
}

extension LocalizedText {
  static let readAsWindows1252 = Self(
    "the text is not UTF-8: it is read as windows-1252",
    fr: "le texte n’est pas en UTF-8\u{A0}: il est lu comme du windows-1252")
  static let cellBeyondComment = Self(
    "the cell is not read: a line has a source, a target and a comment",
    fr: "la cellule n’est pas lue\u{A0}: une ligne a une source, une cible et un commentaire")
  static let conceptIDs = Self("identifiers of concepts", fr: "identifiants de concepts")
}
