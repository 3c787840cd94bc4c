import Languages
public import Localization
public import Terminology

/// What stands in the form of a concept: what the visitor has seen, and what it is to become.
///
/// Both come back with the form, so that wishes for a concept that somebody else has changed meanwhile are wishes still.
public struct ConceptForm: Sendable, Hashable {
  /// More terms than a form shows.
  private static let most = 2_000
  /// As many rows for new terms are offered.
  private static let rows = 3

  /// What tells the state of the concept that the visitor has seen; empty for a new concept.
  public var mark: String
  /// The terms that are there.
  public var terms: [TermFields] = []
  /// Rows for new terms.
  public var newTerms: [TermFields] = []
  /// The definitions.
  public var definitions: [DefinitionFields] = []
  /// The subject field of a new concept.
  public var subjectField = ""
  /// A note on the concept, to be added.
  public var note = ""
  /// What the visitor says of the change.
  public var comment = ""
  /// Whether a new concept is wanted although others have a term of it.
  public var isForced = false

  /// The form of a new concept.
  ///
  /// - Parameter language: the language of the page, in which most new terms will be.
  public init(new language: UILanguage) {
    mark = ""
    let preferred = AdministrativeStatus.preferred.rawValue
    newTerms = UILanguage.allCases.map { TermFields(language: $0.rawValue, status: preferred) }
    newTerms += (0..<Self.rows).map { _ in TermFields(language: language.rawValue) }
    definitions = UILanguage.allCases.map { DefinitionFields(language: $0.rawValue) }
  }

  /// The form of a concept.
  public init(_ entry: ConceptEntry, mark: String, _ language: UILanguage) {
    self.mark = mark
    let sections = Self.sections(entry)
    terms = sections.flatMap { section in
      ConceptColumn.order(section).map { TermFields($0, section.language) }
    }
    newTerms = (0..<Self.rows).map { _ in TermFields(language: language.rawValue) }
    definitions = sections.map { section in
      DefinitionFields(language: section.language.rawValue, section.infos.definitions.first)
    }
  }

  /// Reads the fields of a form that was sent. O(their number).
  public init(_ fields: [String: String]) {
    func rows<Row>(_ name: String, _ row: (String) -> Row) -> [Row] {
      (0..<Self.most).lazy.map { "\(name)-\($0)" }.prefix { fields["\($0)-language"] != nil }.map(row)
    }
    mark = fields["mark"] ?? ""
    terms = rows("term") { TermFields(fields, $0) }
    newTerms = rows("new") { TermFields(fields, $0) }
    definitions = rows("definition") { DefinitionFields(fields, $0) }
    subjectField = fields["field"] ?? ""
    note = fields["note"] ?? ""
    comment = fields["comment"] ?? ""
    isForced = fields["force"] != nil
  }

  /// The same wishes for the concept as it is now, and the terms of which something was wanted and that are not there any
  /// more. O(number of terms).
  public func onto(_ entry: ConceptEntry, mark: String) -> (form: ConceptForm, lost: [String]) {
    var form = self
    let fresh = ConceptForm(entry, mark: mark, .english)
    form.mark = mark
    form.terms = fresh.terms.map { new in
      terms.first { $0.language == new.language && $0.text == new.text }?.onto(new) ?? new
    }
    form.definitions = fresh.definitions.map { new in
      definitions.first { $0.language == new.language }?.onto(new) ?? new
    }
    let lost = terms.filter { old in
      old.isTouched && !fresh.terms.contains { $0.language == old.language && $0.text == old.text }
    }
    return (form, lost.map(\.text))
  }

  /// The sections of a concept in the order of its page, with both languages of the pages in any case.
  private static func sections(_ entry: ConceptEntry) -> [LangSec] {
    var sections = entry.languages
    for language in UILanguage.allCases where !sections.contains(where: { $0.language.primary == language.rawValue }) {
      sections.append(LangSec(LanguageTag(rawValue: language.rawValue)))
    }
    return ConceptPage.ordered(sections)
  }
}
