import FileBytes
import Localization
public import Terminology
import XML

/// The glossary module of XLIFF 2 (OASIS, XLIFF 2.1, section 5.2).
///
/// What is written is an XLIFF 2.1 file with a unit for each concept: its segment holds the preferred terms, its glossary
/// an entry for each source term. The unit's `name` is the identifier of the concept.
public enum XLIFFGlossaryFormat {
  private static let document = "urn:oasis:names:tc:xliff:document:2.0"
  /// The namespace of the module.
  static let namespace = "urn:oasis:names:tc:xliff:glossary:2.0"
  /// The type of a unit whose glossary is one concept.
  static let unitType = "motjuste:concept"

  /// Reads the glossaries of an XLIFF 2 file. In a unit of our own all entries are one concept, elsewhere each is one.
  ///
  /// Throws `XMLError` for a file that is not well-formed and `ExchangeError` for one that is not XLIFF 2 or names no
  /// languages. O(length).
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws -> ExchangedTermbase {
    var reader = try XLIFFGlossaryReader(bytes, file: file, options)
    try reader.readAll()
    let header = TermbaseHeader(language: reader.languages.source, title: options.title)
    return ExchangedTermbase(
      Termbase(header: header, entries: reader.entries), remarks: reader.remarks, lines: reader.lines)
  }

  /// Writes two languages of a termbase without deprecated or superseded target terms. O(size).
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (bytes: [UInt8], losses: LossReport) {
    let languages = LanguagePair(termbase, options)
    var xml = XMLWriter()
    xml.start(
      "xliff",
      [
        ("xmlns", document), ("xmlns:gls", namespace), ("version", "2.1"), ("srcLang", languages.source.rawValue),
        ("trgLang", languages.target.rawValue),
      ])
    xml.start("file", [("id", "f1")])
    var count = 0
    for entry in termbase.entries where write(entry, languages, number: count + 1, to: &xml) { count += 1 }
    // A file has one unit at least (XLIFF 2.1, section 4.2.2.2).
    if count == 0 {
      xml.start("unit", [("id", "u1")])
      xml.element("segment", markup: "<source/>")
      xml.end()
    }
    xml.end()
    xml.end()
    let bytes = Array(xml.text.utf8)
    return (bytes, losses(of: termbase, in: bytes))
  }

  /// Writes the unit of a concept; returns false where the module cannot hold it: an entry has a translation or a
  /// definition.
  private static func write(
    _ entry: ConceptEntry, _ languages: LanguagePair, number: Int, to xml: inout XMLWriter
  ) -> Bool {
    let pairs = TermPairs(entry, languages) { term, isSource in
      isSource || (term.status != .deprecated && term.status != .superseded)
    }.pairs
    let section = entry.languages.first { $0.language == languages.source }
    let definition = section?.infos.definitions.first { !$0.text.isEmpty }
    guard let first = pairs.first, first.target != nil || definition != nil else { return false }
    let main = first.source
    xml.start("unit", [("id", "u\(number)"), ("name", entry.id.rawValue), ("type", unitType)])
    xml.start("gls:glossary")
    let translations = pairs.filter { $0.source == main }.compactMap(\.target)
    write(main, translations, definition, id: "e1", to: &xml)
    for (index, pair) in pairs.filter({ $0.source != main }).enumerated() {
      write(pair.source, [pair.target].compactMap { $0 }, definition, id: "e\(index + 2)", to: &xml)
    }
    xml.end()
    xml.start("segment")
    xml.element("source", text: main.text)
    let target = translations.first { $0.status == .preferred } ?? translations.first
    if let target { xml.element("target", text: target.text) }
    xml.end()
    xml.end()
    return true
  }

  private static func write(
    _ term: TermSec, _ translations: [TermSec], _ definition: Definition?, id: String, to xml: inout XMLWriter
  ) {
    xml.start("gls:glossEntry", [("id", id)])
    xml.element("gls:term", [("source", term.infos.sources.first)], text: term.text)
    for translation in translations {
      xml.element("gls:translation", [("source", translation.infos.sources.first)], text: translation.text)
    }
    if let definition { xml.element("gls:definition", [("source", definition.source)], text: definition.text) }
    xml.end()
  }

  /// What is not in the entries that are read from the bytes again.
  private static func losses(of termbase: Termbase, in bytes: [UInt8]) -> LossReport {
    var losses = LossReport()
    let read = (try? XLIFFGlossaryFormat.read(bytes, file: "", ExchangeOptions()))?.termbase.entries ?? []
    let held = Dictionary(read.map { ($0.id, $0) }) { first, _ in first }
    losses.addFrame(of: termbase)
    for entry in termbase.entries { losses.addDifferences(of: entry, heldAs: held[entry.id]) }
    return losses
  }
}
