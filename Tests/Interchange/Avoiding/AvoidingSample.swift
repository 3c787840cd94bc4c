import Foundation
import Interchange
import Localization
import Terminology

/// A small termbase with terms to avoid in both languages.
enum AvoidingSample {
  static let termbase: Termbase = {
    func term(
      _ text: String, _ status: AdministrativeStatus, _ gender: String? = nil, _ part: String = "noun",
      note: String? = nil
    ) -> TermSec {
      var infos = [
        AuxInfo(.termNote, .administrativeStatus, NoteText(status.picklistValue)),
        AuxInfo(.termNote, .partOfSpeech, NoteText(part)),
      ]
      if let gender { infos.append(AuxInfo(.termNote, .grammaticalGender, NoteText(gender))) }
      if let note {
        infos.append(AuxInfo(.note, nil, NoteText(note), language: .english))
        infos.append(AuxInfo(.note, nil, NoteText("Pourquoi\u{A0}: <c’est>"), language: .french))
      }
      return TermSec(NoteText(text), infos: infos)
    }
    func entry(_ id: String, _ english: [TermSec], _ french: [TermSec]) -> ConceptEntry {
      ConceptEntry(
        id: .init(rawValue: id), infos: [AuxInfo(.descrip, .subjectField, "status")],
        languages: [LangSec(.english, terms: english), LangSec(.french, terms: french)])
    }
    let entries = [
      entry(
        "irregular-migrant",
        [term("irregular migrant", .preferred), term("illegal migrant", .deprecated, note: "No person is <illegal>.")],
        [
          term("migrant en situation irrégulière", .preferred, "masculine"),
          term("clandestin", .deprecated, "masculine", note: "Why."),
          term("migrant illégal", .superseded, "masculine"),
        ]),
      entry("stowaway", [term("stowaway", .preferred)], [term("passager clandestin", .preferred, "masculine")]),
      entry(
        "iom", [term("IOM", .preferred), term("(old) IOM", .deprecated), term("ICM", .superseded)],
        [term("bougnoule", .deprecated, "masculine")]),
    ]
    return Termbase(header: TermbaseHeader(language: .english, title: "Small & <good>"), entries: entries)
  }()

  /// The options of the tests, with the dictionaries of the machine.
  static var options: ExchangeOptions {
    var options = ExchangeOptions()
    options.environment = ProcessInfo.processInfo.environment
    return options
  }

  /// The text of a file of an export.
  static func text(_ files: [ExportedFile], _ name: String) -> String? {
    files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
