import Terminology

/// One term in the form of a concept; every value as the form has it, empty for none.
public struct TermFields: Sendable, Hashable {
  /// The tag of the language.
  public var language: String
  /// The term.
  public var text: String
  /// The status, by its name in `AdministrativeStatus`.
  public var status = ""
  /// The part of speech, by its name in `PartOfSpeech`.
  public var partOfSpeech = ""
  /// The gender, by its name in `GrammaticalGender`.
  public var gender = ""
  /// Whether the term is to be taken out.
  public var isRemoved = false
  /// The term to use instead of one that is to be avoided from now on.
  public var instead = ""
  /// A note to add.
  public var note = ""
  /// The status, part of speech and gender that the visitor has seen; nil for a new term.
  public internal(set) var seen: [String]?

  /// Creates the fields of a new term.
  init(language: String, text: String = "", status: String = "") {
    self.language = language
    self.text = text
    self.status = status
  }

  /// Creates the fields of a term of a concept.
  init(_ term: TermSec, _ language: LanguageTag) {
    self.init(language: language.rawValue, text: term.text, status: term.status?.rawValue ?? "")
    partOfSpeech = term.partOfSpeech?.rawValue ?? ""
    gender = term.gender?.rawValue ?? ""
    seen = values
  }

  /// Reads the fields of a form, whose names begin with `name`.
  init(_ fields: [String: String], _ name: String) {
    self.init(
      language: fields["\(name)-language"] ?? "", text: fields["\(name)-text"] ?? "",
      status: fields["\(name)-status"] ?? "")
    partOfSpeech = fields["\(name)-speech"] ?? ""
    gender = fields["\(name)-gender"] ?? ""
    isRemoved = fields["\(name)-remove"] != nil
    instead = fields["\(name)-instead"] ?? ""
    note = fields["\(name)-note"] ?? ""
    let seen = fields["\(name)-seen"]?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    self.seen = seen?.count == 3 ? seen : nil
  }

  /// The values that `seen` holds, as they are now.
  var values: [String] { [status, partOfSpeech, gender] }

  /// Whether the visitor wants something of a term that is there.
  public var isTouched: Bool { isRemoved || !note.isEmpty || seen.map { $0 != values } ?? !text.isEmpty }

  /// Whether a term is to be avoided from now on that was not before.
  public var isNewlyDeprecated: Bool { status == AdministrativeStatus.deprecated.rawValue && seen?.first != status }

  /// The same wishes for the term as it is now.
  func onto(_ fresh: TermFields) -> TermFields {
    var result = self
    result.seen = fresh.seen
    guard let seen else { return result }
    if seen[0] == status { result.status = fresh.status }
    if seen[1] == partOfSpeech { result.partOfSpeech = fresh.partOfSpeech }
    if seen[2] == gender { result.gender = fresh.gender }
    return result
  }
}
