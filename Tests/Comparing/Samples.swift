import Terminology

/// Small entries that are compared and merged.
enum Samples {
  static func term(
    _ text: String, _ status: AdministrativeStatus? = nil, id: String? = nil, _ more: [AuxInfo] = []
  ) -> TermSec {
    let infos = status.map { [AuxInfo(.termNote, .administrativeStatus, NoteText($0.picklistValue))] } ?? []
    return TermSec(id: id, NoteText(text), infos: infos + more)
  }

  static func note(_ text: String) -> AuxInfo { AuxInfo(.note, nil, NoteText(text)) }
  static func definition(_ text: String, source: String? = nil) -> AuxInfo {
    AuxInfo(
      .descrip, .definition, NoteText(text), group: source.map { [AuxInfo(.admin, .source, NoteText($0))] })
  }

  static func entry(
    _ id: String, _ infos: [AuxInfo] = [], fr: [TermSec] = [], en: [TermSec] = [], frInfos: [AuxInfo] = []
  ) -> ConceptEntry {
    var sections: [LangSec] = []
    if !fr.isEmpty || !frInfos.isEmpty { sections.append(LangSec(.french, infos: frInfos, terms: fr)) }
    if !en.isEmpty { sections.append(LangSec(.english, terms: en)) }
    return ConceptEntry(id: .init(rawValue: id), infos: infos, languages: sections)
  }

  static func base(_ entries: ConceptEntry..., title: String? = nil) -> Termbase {
    Termbase(header: TermbaseHeader(language: .english, title: title), entries: entries)
  }
}
