import FileBytes
import Localization
import Terminology
import XML

/// Reads the glossaries of an XLIFF 2 file, one unit at a time.
struct XLIFFGlossaryReader: ~Copyable {
  /// The languages of the file; known after reading.
  private(set) var languages = LanguagePair(source: .english, target: .french)
  /// What there is to tell.
  private(set) var remarks: [ExchangedTermbase.Remark] = []
  private let document: MappedBytes
  private let file: String
  private let options: ExchangeOptions
  private var elements: ElementReader
  private var concepts = PairAssembly()
  private var usedIDs: Set<String> = []
  private var position = (offset: 0, line: 1, column: 1)

  /// Creates a reader. Throws `XMLError` for an empty document or an unknown encoding.
  init(_ bytes: [UInt8], file: String, _ options: ExchangeOptions) throws(XMLError) {
    let document = try MappedBytes(bytes).transcodedToUTF8(file: file)
    elements = try ElementReader(document, file: file, yielding: ["unit", "glossary"])
    self.document = document
    self.file = file
    self.options = options
  }

  /// What was read.
  var entries: [ConceptEntry] { concepts.entries }
  /// The line on which each entry begins.
  var lines: [Int] { concepts.lines }

  /// Reads the whole file.
  mutating func readAll() throws {
    var isStarted = false
    var count = 0
    while let element = try elements.next() {
      if !isStarted { try start() }
      isStarted = true
      let glossaries = element.name == "unit" ? element.elements : [element]
      for glossary in glossaries where glossary.name == "glossary" && isOfModule(glossary) {
        count += 1
        read(glossary, unit: element.name == "unit" ? element : nil)
      }
    }
    if !isStarted { try start() }
    if count == 0 { remarks.append(.init(line: 1, column: 1, isLoss: false, .noGlossary)) }
  }

  /// Checks the root and takes the languages from it.
  private mutating func start() throws(ExchangeError) {
    guard let root = elements.root, root.name == "xliff", root["version"]?.hasPrefix("2.") == true else {
      throw ExchangeError(file: file, .notXLIFF2)
    }
    guard let source = options.source ?? root["srcLang"].map(LanguageTag.init(rawValue:)) else {
      let place = place(of: root)
      throw ExchangeError(file: file, line: place.line, column: place.column, .noSourceLanguage)
    }
    let target = options.target ?? root["trgLang"].map(LanguageTag.init(rawValue:)) ?? .undetermined
    languages = LanguagePair(source: source, target: target)
  }

  private func isOfModule(_ element: Element) -> Bool { element.namespace == XLIFFGlossaryFormat.namespace }

  private mutating func read(_ glossary: Element, unit: Element?) {
    let isConcept = unit?["type"] == XLIFFGlossaryFormat.unitType
    let unitID = isConcept ? fresh(unit?["name"] ?? unit?["id"] ?? "unit") : nil
    for (number, entry) in glossary.elements.enumerated() where entry.name == "glossEntry" && isOfModule(entry) {
      let text = entry.first("term").map { NoteText($0.text).text } ?? ""
      guard let term = entry.first("term"), !text.isEmpty else {
        remark(entry, isLoss: true, .entryWithoutTerm)
        continue
      }
      let id = unitID ?? fresh(entry["id"] ?? "\(unit?["id"] ?? "glossary")-\(number + 1)")
      read(entry, term, ConceptEntry.ID(rawValue: id))
    }
  }

  private mutating func read(_ entry: Element, _ term: Element, _ id: ConceptEntry.ID) {
    let line = place(of: entry).line
    concepts.add(termSection(term), in: languages.source, to: id, line: line)
    for child in entry.elements where child.range != term.range {
      switch child.name {
      case _ where !isOfModule(child): remark(child, isLoss: true, .unreadElement(child.qualifiedName))
      case "translation" where languages.target == .undetermined: remark(child, isLoss: true, .noTargetLanguage)
      case "translation":
        let section = termSection(child)
        if section.text.isEmpty {
          remark(child, isLoss: true, .emptyTranslation)
        } else {
          concepts.add(section, in: languages.target, to: id, line: line)
        }
      case "definition":
        let source = child["source"].map { [AuxInfo(.admin, .source, NoteText($0))] }
        let definition = AuxInfo(.descrip, .definition, NoteText(NoteText(child.text).text), group: source)
        concepts.add(definition, in: languages.source, to: id, line: line)
      default: remark(child, isLoss: true, .unreadElement(child.qualifiedName))
      }
    }
  }

  private func termSection(_ element: Element) -> TermSec {
    let sources = element["source"].map { [AuxInfo(.admin, .source, NoteText($0))] } ?? []
    return TermSec(NoteText(NoteText(element.text).text), infos: sources)
  }

  /// An identifier that no other concept has.
  private mutating func fresh(_ id: String) -> String {
    if usedIDs.insert(id).inserted { return id }
    var number = usedIDs.count
    while !usedIDs.insert("\(id)-\(number)").inserted { number += 1 }
    return "\(id)-\(number)"
  }

  private mutating func remark(_ element: Element, isLoss: Bool, _ message: LocalizedText) {
    let place = place(of: element)
    remarks.append(.init(line: place.line, column: place.column, isLoss: isLoss, message))
  }

  /// Where an element stands. It goes on from the last place, so that all of them take linear time.
  private mutating func place(of element: Element) -> (line: Int, column: Int) {
    let offset = element.range.lowerBound
    if offset < position.offset { position = (0, 1, 1) }
    document.withUnsafeBytes { buffer in
      for byte in buffer[position.offset..<min(offset, buffer.count)] {
        if byte == UInt8(ascii: "\n") {
          position.line += 1
          position.column = 1
        } else if byte & 0xC0 != 0x80 {
          position.column += 1
        }
      }
    }
    position.offset = min(offset, document.count)
    return (position.line, position.column)
  }
}

extension LocalizedText {
  static let notXLIFF2 = Self("not XLIFF 2", fr: "pas du XLIFF 2")
  static let noGlossary = Self("the file has no glossary", fr: "le fichier n’a pas de glossaire")
  static let noSourceLanguage = Self(
    "the file names no source language", fr: "le fichier ne nomme pas de langue source")
  static let noTargetLanguage = Self(
    "the translation is not used: the file names no target language",
    fr: "la traduction n’est pas utilisée\u{A0}: le fichier ne nomme pas de langue cible")
  static let entryWithoutTerm = Self(
    "the entry is not used: it has no term", fr: "l’entrée n’est pas utilisée\u{A0}: elle n’a pas de terme")
  static let emptyTranslation = Self("the translation is empty", fr: "la traduction est vide")

  static func unreadElement(_ name: String) -> Self {
    Self("<\(name)> is not read", fr: "<\(name)> n’est pas lu")
  }
}
