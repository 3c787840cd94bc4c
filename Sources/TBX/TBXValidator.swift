import Localization
import Terminology
public import XML

/// Checks entries of TBX version 3 by what the standard says of levels, picklists, order, identifiers and targets.
///
/// It names the element at fault; the grammar in `Schemas/` checks the whole structure besides. Feed it every entry, then
/// ask for `remarks`.
public struct TBXValidator: Sendable {
  private let variant: Variant
  private var found: [Remark] = []
  private var ids: Set<String> = []
  private var references: [(target: String, offset: Int)] = []

  /// Creates a validator for a document of one variant.
  public init(variant: Variant) { self.variant = variant }

  /// Checks one entry.
  public mutating func check(_ entry: Element) {
    register(entry)
    if entry["id"] == nil { add(entry, .missing("id")) }
    if !entry.elements.contains(where: { $0.name == "langSec" }) { add(entry, .missing("langSec")) }
    checkLevel(entry, .conceptEntry)
    for section in entry.elements where section.name == "langSec" {
      if let tag = section["xml:lang"] {
        if !LanguageTag(rawValue: tag).isWellFormed || tag.contains("_") { add(section, .badLanguage(tag)) }
      } else {
        add(section, .missing("xml:lang"))
      }
      checkLevel(section, .langSec)
      for term in section.elements where term.name == "termSec" { checkTerm(term) }
    }
  }

  /// Registers an object of the back matter, to which a responsibility may point.
  public mutating func register(_ element: Element) {
    guard element.isCore || element.isOfModule else { return }
    if let id = element["id"], !ids.insert(id).inserted { add(element, .duplicate(id)) }
    for child in element.elements { register(child) }
  }

  /// All that is wrong, in the order of the document; complete when every entry has been checked.
  public var remarks: [Remark] {
    let dangling = references.filter { !ids.contains($0.target) }
    return (found + dangling.map { Remark(.error, at: $0.offset, .dangling($0.target)) }).sorted {
      $0.offset < $1.offset
    }
  }

  // MARK: - Rules

  private mutating func checkTerm(_ section: Element) {
    if let term = section.first("term") {
      if NoteText(term).text.isEmpty { add(term, .emptyTerm, .warning) }
    } else {
      add(section, .missing("term"))
    }
    var isPastNotes = false
    for child in section.elements where child.name != "term" {
      let isTermNote = meta(of: child)?.meta == .termNote || (child.isCore && child.name == "termNoteGrp")
      if isTermNote, isPastNotes { add(child, .termNoteTooLate) }
      if !isTermNote { isPastNotes = true }
    }
    checkLevel(section, .termSec)
  }

  private mutating func checkLevel(_ parent: Element, _ level: CategoryRule.Level) {
    for child in parent.elements {
      if child.isCore, child.name.hasSuffix("Grp") {
        let head = String(child.name.dropLast(3))
        let heads = child.elements.filter { meta(of: $0)?.meta.rawValue == head }
        if heads.count != 1 { add(heads.dropFirst().first ?? child, .heads(child.name, head, heads.count)) }
        checkLevel(child, level)
      } else {
        checkItem(child, level)
      }
    }
  }

  private mutating func checkItem(_ element: Element, _ level: CategoryRule.Level) {
    guard let (meta, category) = meta(of: element) else { return }
    if let target = element["target"] {
      if meta == .xref {
        if !target.hasPrefix("http://"), !target.hasPrefix("https://") { add(element, .notURL(target)) }
      } else {
        references.append((target, element.range.lowerBound))
      }
    }
    if meta == .date {
      if !Self.isDate(NoteText(element).text) { add(element, .notDate(element.text)) }
    }
    guard let category else { return }
    guard let rule = CategoryRule.rule(for: category), permitted.contains(rule.module) else {
      if isPublicDialect { add(element, .unknown(category.rawValue, variant.dialect)) }
      return
    }
    if rule.meta != meta { add(element, .wrongMeta(category.rawValue, rule.meta.rawValue)) }
    if !rule.levels.contains(level) { add(element, .wrongLevel(category.rawValue, level.rawValue)) }
    if !rule.picklist.isEmpty, !rule.picklist.contains(element.text) {
      add(element, .notInPicklist(element.text, category.rawValue, rule.picklist))
    }
  }

  /// The class and category of an item, in either style; nil for `term`, sections and what TBX does not know.
  private func meta(of element: Element) -> (meta: AuxInfo.Meta, category: DataCategory?)? {
    if element.isCore, let meta = AuxInfo.Meta(rawValue: element.name), meta != .foreign {
      return (meta, element["type"].map(DataCategory.init(rawValue:)))
    }
    let category = DataCategory(rawValue: element.name)
    guard variant.style == .dct, element.isCore || element.isOfModule, let rule = CategoryRule.rule(for: category)
    else { return nil }
    return (rule.meta, category)
  }

  /// Whether a text is a date that exists, with or without a time (XML Schema, `date` and `dateTime`).
  private static func isDate(_ text: String) -> Bool {
    let form = /-?(\d{4,})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?)?(?:Z|[+\-]\d\d:\d\d)?/
    guard let match = text.wholeMatch(of: form), let year = Int(match.1), let month = Int(match.2),
      let day = Int(match.3),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  private var isPublicDialect: Bool { ["TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist"].contains(variant.dialect) }

  private var permitted: Set<CategoryRule.Module> {
    switch variant.dialect {
    case "TBX-Core": []
    case "TBX-Min": [.min]
    case "TBX-Basic": [.min, .basic]
    default: [.min, .basic, .linguist]
    }
  }

  private mutating func add(_ element: Element, _ message: LocalizedText, _ severity: Remark.Severity = .error) {
    found.append(Remark(severity, at: element.range.lowerBound, message))
  }
}
