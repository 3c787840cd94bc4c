import FileBytes
import Foundation
import Interchange
import Localization
import TBX
import Terminology
import TestSupport

/// Termbases for the tests of formats.
enum ExchangeSamples {
  /// The glossary that the package carries, all its files as one termbase.
  static let glossary: Result<Termbase, any Error> = Result {
    let folder = Places.package.appending(path: "Glossary").path(percentEncoded: false)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tbx") }.sorted()
    var entries: [ConceptEntry] = []
    for name in names {
      let path = "\(folder)/\(name)"
      entries += try TBXReader.termbase(MappedBytes(mapping: path), file: path).termbase.entries
    }
    return Termbase(header: TermbaseHeader(language: .english), entries: entries)
  }

  /// Texts that formats trip over.
  static let texts = [
    "plain", "=1+1", "+1", "-logie", "@home", "'quoted'", "'=1", "''+x", "a,b;c\td", "\"inside\" marks",
    "it’s «\u{A0}là\u{A0}»",
    "é\u{301}", "😀", "a <b>", "<b>", "x <>", "#hash", "&amp; <tag/>", "_x0041_", "1", "007", "TRUE", "null", " - ",
    "->",
    "ﬁ", "end'", "a|b", "sep=;",
  ]

  /// A termbase of random parts, all of which a table can hold.
  static func random(seed: UInt64, texts: [String] = texts) -> Termbase {
    var numbers = SmallGenerator(seed: seed)
    func text() -> String { NoteText(texts.randomElement(using: &numbers) ?? "").text }
    func some<Item>(_ make: () -> Item) -> [Item] { (0..<Int.random(in: 0...2, using: &numbers)).map { _ in make() } }
    func item(_ meta: AuxInfo.Meta, _ category: DataCategory?, language: LanguageTag? = nil) -> AuxInfo {
      AuxInfo(meta, category, NoteText(text()), language: language)
    }
    func references() -> [AuxInfo] {
      some { AuxInfo(.ref, .crossReference, NoteText(text()), target: Bool.random(using: &numbers) ? "c1" : nil) }
    }
    func notes() -> [AuxInfo] {
      some { item(.note, nil) } + some { item(.note, nil, language: .english) }
        + some { item(.note, nil, language: LanguageTag(rawValue: "nan-Hant-TW")) }
    }
    let entries = (0..<Int.random(in: 1...4, using: &numbers)).map { number in
      var entry = ConceptEntry(id: .init(rawValue: "c\(number)"))
      entry.infos = some { item(.descrip, .subjectField) } + references() + notes()
      entry.languages = some { 0 }.enumerated().map { index, _ in
        var section = LangSec([.french, LanguageTag(rawValue: "zh-Hant")][index])
        section.infos = some { 0 }.prefix(1).map { _ in
          let sources = some { item(.admin, .source) }
          return AuxInfo(.descrip, .definition, NoteText(text()), group: sources.isEmpty ? nil : sources)
        }
        section.terms = some {
          var term = TermSec(NoteText(text()))
          if let status = AdministrativeStatus.allCases.randomElement(using: &numbers) {
            term.infos.append(AuxInfo(.termNote, .administrativeStatus, NoteText(status.picklistValue)))
          }
          if Bool.random(using: &numbers) { term.infos.append(AuxInfo(.termNote, .grammaticalNumber, "otherNumber")) }
          term.infos += some { item(.termNote, .geographicalUsage) } + some { item(.admin, .source) }
          term.infos += references() + notes()
          return term
        }
        return section
      }
      return entry
    }
    return Termbase(header: TermbaseHeader(language: .english), entries: entries)
  }
}

extension Termbase {
  /// The termbase with the items of each level in the order in which tables write them.
  var inTableOrder: Termbase {
    var base = self
    base.entries = entries.map { entry in
      var entry = entry
      entry.infos = entry.infos.inTableOrder
      entry.languages = entry.languages.map { section in
        var section = section
        section.infos = section.infos.inTableOrder
        section.terms = section.terms.map { term in
          var term = term
          term.infos = term.infos.inTableOrder
          return term
        }
        return section
      }
      return entry
    }
    return base
  }
}

extension [AuxInfo] {
  fileprivate var inTableOrder: [AuxInfo] {
    let order: [DataCategory] = [
      .subjectField, .administrativeStatus, .partOfSpeech, .grammaticalGender, .grammaticalNumber, .termType,
      .geographicalUsage, .source, .crossReference,
    ]
    func place(_ item: AuxInfo) -> Int { item.category.flatMap(order.firstIndex(of:)) ?? order.count }
    return enumerated().sorted { left, right in
      (place(left.element), left.element.language?.rawValue ?? "", left.offset)
        < (place(right.element), right.element.language?.rawValue ?? "", right.offset)
    }.map(\.element)
  }
}

extension ExchangedTermbase.Remark {
  /// The remark as a line of text.
  var text: String { "\(line):\(column): \(isLoss ? "loss" : "note"): \(message.english)" }
}

extension LossReport {
  /// The report as lines of text.
  var lines: [String] {
    losses.map { "\($0.count) \($0.what.english) (\($0.concepts.map(\.rawValue).joined(separator: ", ")))" }
  }
}

extension Termbase {
  /// The terms, a line each: concept, language, status, term, part of speech.
  var lines: [String] {
    entries.flatMap { entry in
      entry.languages.flatMap { section in
        section.terms.map { term in
          let facts = [term.status?.rawValue, term.partOfSpeech?.rawValue].compactMap { $0 }
          return ([entry.id.rawValue, section.language.rawValue, term.text] + facts).joined(separator: "|")
        }
      }
    }
  }
}
