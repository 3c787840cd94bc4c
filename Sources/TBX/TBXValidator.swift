import Localization
import Terminology
public import XML

/// Checks documents of TBX, version 2 or 3, by what the standard says of structure, levels, picklists, order, identifiers
/// and targets.
///
/// It names the element at fault; the grammars in `Schemas/` check the whole document besides. Feed it the root, the
/// header, every entry and the back matter, then ask for `remarks`.
public struct TBXValidator: Sendable {
  private static let sections: Set<String> = ["langSec", "langSet"]
  private static let termSections: Set<String> = ["termSec", "tig", "ntig"]

  let variant: Variant
  private var found: [Remark] = []
  private var ids: Set<String> = []
  private var references: [(target: String, offset: Int)] = []

  /// Creates a validator for a document of one variant, whose `dialect` is the one to check by.
  public init(variant: Variant) { self.variant = variant }

  /// Checks one entry.
  public mutating func check(_ entry: Element) {
    register(entry)
    if entry["id"] == nil, variant.version == .three { add(entry, .missing("id")) }
    checkStructure(entry)
    checkLevel(entry, .conceptEntry)
    for section in entry.elements where section.isCore && Self.sections.contains(section.name) {
      checkLanguage(of: section)
      checkLevel(section, .langSec)
      for term in section.elements where term.isCore && Self.termSections.contains(term.name) { checkTerm(term) }
    }
  }

  /// Checks the start tag of the root.
  public mutating func check(root: Element) {
    if variant.version == .three {
      if root.namespace != Variant.namespace { add(root, .wrongNamespace(root.namespace ?? "")) }
      if let type = root["type"] {
        if !type.hasPrefix("TBX-") || type == "TBX-" { add(root, .notDialect(type)) }
      } else {
        add(root, .missing("type"))
      }
      if let style = root["style"] {
        if Variant.Style(rawValue: style) == nil { add(root, .notStyle(style)) }
      } else {
        add(root, .missing("style"))
      }
    } else if root["type"] == nil {
      add(root, .missing("type"))
    }
    if let named = root["type"] ?? root["dialect"], named != variant.dialect {
      add(root, .otherDialect(named, variant.dialect))
    }
    checkLanguage(of: root)
  }

  /// Checks the header.
  public mutating func check(header: Element) {
    register(header)
    checkStructure(header)
  }

  /// Checks a section of the back matter, to whose objects a responsibility may point.
  public mutating func register(_ element: Element) {
    guard element.isCore || element.isOfModule else { return }
    if let id = element["id"] {
      if DocumentIDs.name(id) != id { add(element, .notIdentifier(id)) }
      if !ids.insert(id).inserted { add(element, .duplicate(id)) }
    }
    for child in element.elements { register(child) }
  }

  /// Says that a part of the document is missing.
  public mutating func miss(_ name: String, in root: Element) { add(root, .missing(name)) }

  /// All that is wrong, in the order of the document; complete when every entry has been checked.
  public var remarks: [Remark] {
    let dangling = references.filter { !ids.contains($0.target) }
    return (found + dangling.map { Remark(.error, at: $0.offset, .dangling($0.target)) }).sorted {
      $0.offset < $1.offset
    }
  }

  // MARK: - Levels and values

  private mutating func checkLanguage(of element: Element) {
    guard let tag = element["xml:lang"] else { return add(element, .missing("xml:lang")) }
    // Version 2 leaves the form of a tag open.
    if variant.version == .three, !LanguageTag(rawValue: tag).isWellFormed || tag.contains("_") || tag.contains("@") {
      add(element, .badLanguage(tag))
    }
  }

  private mutating func checkTerm(_ section: Element) {
    let group = section.first("termGrp")
    if let term = (group ?? section).first("term"), NoteText(term).text.isEmpty { add(term, .emptyTerm, .warning) }
    checkLevel(section, .termSec)
    if let group { checkLevel(group, .termSec) }
  }

  private mutating func checkLevel(_ parent: Element, _ level: CategoryRule.Level, head: AuxInfo.Meta? = nil) {
    for child in parent.elements {
      if child.isCore, child.name != "termGrp", child.name.hasSuffix("Grp") {
        checkLevel(child, level, head: AuxInfo.Meta(rawValue: String(child.name.dropLast(3))))
      } else {
        checkItem(child, level, head: head)
      }
    }
  }

  private mutating func checkItem(_ element: Element, _ level: CategoryRule.Level, head: AuxInfo.Meta?) {
    guard let (meta, category) = meta(of: element) else { return }
    if let target = element["target"] {
      if meta != .xref {
        references.append((target, element.range.lowerBound))
      } else if variant.version == .three, !target.isWebAddress {
        add(element, .notURL(target))
      }
    } else if meta == .xref || (variant.style == .dct && category == .crossReference) {
      add(element, .missing("target"))
    }
    if meta == .date, variant.version == .three || variant.dialect == "TBX-Basic" {
      let day = DayOrMoment(NoteText(element).text)
      if day == nil || variant.version == .two && day?.hasTime == true { add(element, .notDate(element.text)) }
    }
    guard let category else {
      if meta != .note, meta != .date { add(element, .missing("type")) }
      return
    }
    guard let permitted else { return checkPrivate(category, element, level) }
    guard let rule = CategoryRule.rule(for: category), permitted.contains(rule.module) else {
      return add(element, .unknown(category.rawValue, variant.dialect))
    }
    check(element, rule, meta, level, head: head)
  }

  private mutating func checkPrivate(_ category: DataCategory, _ element: Element, _ level: CategoryRule.Level) {
    // Version 2 has values of its own for the categories that both have.
    guard variant.version == .three, let rule = CategoryRule.rule(for: category), let meta = meta(of: element)?.meta
    else { return }
    check(element, rule, meta, level, head: nil)
  }

  private mutating func check(
    _ element: Element, _ rule: CategoryRule, _ meta: AuxInfo.Meta, _ level: CategoryRule.Level, head: AuxInfo.Meta?
  ) {
    if rule.meta != meta { add(element, .wrongMeta(rule.category.rawValue, rule.meta.rawValue)) }
    let rules = DialectRules(
      version: variant.version, style: variant.style, modules: permitted ?? [.min, .basic, .linguist])
    let isHere =
      variant.version == .two
      ? rules.allows(rule.category, rule.meta, level, inGroupOf: head) : rule.levels.contains(level)
    if !isHere { add(element, .wrongLevel(rule.category.rawValue, level.rawValue)) }
    let picklist = rules.picklist(rule.category)
    if !picklist.isEmpty, !picklist.contains(element.text) {
      add(element, .notInPicklist(element.text, rule.category.rawValue, picklist))
    }
  }

  /// The class and category of an item, in either style; nil for `term`, sections and what TBX does not know.
  func meta(of element: Element) -> (meta: AuxInfo.Meta, category: DataCategory?)? {
    if element.isCore, let meta = AuxInfo.Meta(rawValue: element.name), meta != .foreign {
      return (meta, element["type"].map(DataCategory.init(rawValue:)))
    }
    let category = DataCategory(rawValue: element.name)
    guard variant.style == .dct, element.isCore || element.isOfModule, let rule = CategoryRule.rule(for: category)
    else { return nil }
    return (rule.meta, category)
  }

  /// The modules of the dialect; nil for one that may have categories of its own.
  private var permitted: Set<CategoryRule.Module>? {
    switch variant.dialect {
    case "TBX-Core": []
    case "TBX-Min": [.min]
    case "TBX-Basic": [.min, .basic]
    case "TBX-Linguist": [.min, .basic, .linguist]
    default: nil
    }
  }

  mutating func add(_ element: Element, _ message: LocalizedText, _ severity: Remark.Severity = .error) {
    found.append(Remark(severity, at: element.range.lowerBound, message))
  }
}
