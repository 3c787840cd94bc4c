import Interchange
import Terminology
import Testing

@Suite struct TermSelectionTests {
  private static let entry: ConceptEntry = {
    func term(_ text: String, _ status: String?, project: String? = nil) -> TermSec {
      let items = [
        status.map { AuxInfo(.termNote, .administrativeStatus, NoteText($0)) },
        project.map { AuxInfo(.admin, .projectSubset, NoteText($0)) },
      ]
      return TermSec(NoteText(text), infos: items.compactMap { $0 })
    }
    return ConceptEntry(
      id: .init(rawValue: "c"), infos: [AuxInfo(.descrip, .subjectField, "Trafficking")],
      languages: [
        LangSec(.english, terms: [term("a", "preferred"), term("b", "deprecated", project: "web")]),
        LangSec(LanguageTag(rawValue: "fr-CH"), terms: [term("c", nil)]),
      ])
  }()

  private typealias Case = (change: @Sendable (inout TermSelection) -> Void, terms: [String]?)

  private static let cases: [Case] = [
    ({ _ in }, ["a", "b", "c"]),
    ({ $0.languages = [.french] }, ["c"]),
    ({ $0.languages = [LanguageTag(rawValue: "fr-FR")] }, nil),
    ({ $0.languages = [LanguageTag(rawValue: "fr_CH"), .english] }, ["a", "b", "c"]),
    ({ $0.statuses = [.preferred] }, ["a"]),
    ({ $0.statuses = [nil, .deprecated] }, ["b", "c"]),
    ({ $0.statuses = [.superseded] }, nil),
    ({ $0.subjectFields = ["trafficking"] }, ["a", "b", "c"]),
    ({ $0.subjectFields = ["status"] }, nil),
    ({ $0.projectSubsets = ["Web"] }, ["b"]),
    ({ $0.projectSubsets = ["print"] }, nil),
  ]

  @Test("a selection keeps what is wanted, and no entry that is empty by it", arguments: cases.indices)
  func selects(_ index: Int) {
    var selection = TermSelection()
    Self.cases[index].change(&selection)
    #expect(selection(Self.entry)?.languages.flatMap(\.terms).map(\.text) == Self.cases[index].terms)
    #expect(selection.isEverything == (index == 0))
  }
}
