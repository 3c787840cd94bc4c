import Localization
import TermStore
import Terminology

/// What a command line says of terms, as edits.
struct TermValues {
  /// A value for one term or for every new one.
  private typealias Value = (name: TermName?, edit: (TermName) -> EntryEdit)

  private var values: [Value] = []
  private var statuses: [(name: TermName?, value: AdministrativeStatus)] = []

  /// Reads the options. Throws `UsageError` for a value that is not known.
  init(_ arguments: Arguments) throws(UsageError) {
    for text in arguments.all(.status) {
      statuses.append(
        try TermText.assignment(
          text, LocalizedText("status", fr: "statut"), AdministrativeStatus.allCases.map(\.rawValue),
          AdministrativeStatus.init(rawValue:)))
    }
    for text in arguments.all(.partOfSpeech) {
      let (name, value) = try TermText.assignment(
        text, LocalizedText("part of speech", fr: "nom de catégorie grammaticale"),
        PartOfSpeech.allCases.map(\.rawValue), PartOfSpeech.init(rawValue:))
      values.append((name, { .setPartOfSpeech($0, value) }))
    }
    for text in arguments.all(.gender) {
      let (name, value) = try TermText.assignment(
        text, LocalizedText("gender", fr: "genre"), GrammaticalGender.allCases.map(\.rawValue),
        GrammaticalGender.init(rawValue:))
      values.append((name, { .setGender($0, value) }))
    }
    for text in arguments.all(.termType) {
      let (name, value) = try TermText.assignment(
        text, LocalizedText("type of a term", fr: "type de terme"), TermType.allCases.map(\.rawValue),
        TermType.init(rawValue:))
      values.append((name, { .setTermType($0, value) }))
    }
    for text in arguments.all(.termSource) {
      let name = text.lastIndex(of: "=").flatMap { try? TermText.name(String(text[..<$0])) }
      let source = name == nil ? text : String(text[text.index(after: text.lastIndex(of: "=") ?? text.startIndex)...])
      guard source.contains(where: { !$0.isWhitespace }) else {
        throw UsageError(LocalizedText("a source is empty", fr: "une source est vide"))
      }
      values.append((name, { .addSource($0, source) }))
    }
  }

  /// The edits that add terms and set what is said of them, then what is said of other terms.
  ///
  /// Throws `UsageError` where a value is for every new term and there is none.
  func edits(adding names: [TermName]) throws(UsageError) -> [EntryEdit] {
    guard !names.isEmpty || (values.allSatisfy { $0.name != nil } && statuses.allSatisfy { $0.name != nil }) else {
      throw UsageError(
        LocalizedText(
          "which term? write LANG:TERM=VALUE, such as fr:migrant bloqué=admitted",
          fr: "quel terme\u{A0}? écrire LANGUE:TERME=VALEUR, comme fr:migrant bloqué=admitted"))
    }
    var edits: [EntryEdit] = names.map { name in
      let status = statuses.last { $0.name == name } ?? statuses.last { $0.name == nil }
      return .addTerm(name, status?.value)
    }
    for (name, value) in statuses {
      if let name, !names.contains(name) { edits.append(.setStatus(name, value)) }
    }
    for (name, edit) in values {
      if let name { edits.append(edit(name)) } else { edits += names.map(edit) }
    }
    return edits
  }
}
