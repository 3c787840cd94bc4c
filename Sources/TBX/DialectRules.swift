import Terminology

/// What one dialect of TBX, in one version and style, can hold.
struct DialectRules {
  let version: Variant.Version
  let style: Variant.Style
  /// The modules of data categories; nil where any category may stand anywhere that the structure allows.
  let modules: Set<CategoryRule.Module>?

  /// Whether an item of a class may stand at a level, or in a group with this head.
  func allows(_ meta: AuxInfo.Meta, _ level: CategoryRule.Level, inGroupOf head: AuxInfo.Meta?) -> Bool {
    guard let head else {
      switch meta {
      case .admin, .descrip, .ref, .transac, .xref, .note: return true
      case .termNote: return level == .termSec
      case .adminNote, .descripNote, .transacNote, .date, .foreign: return false
      }
    }
    guard modules == nil else {
      if version == .two {
        return head == .descrip && meta == .admin || head == .transac && (meta == .date || meta == .transacNote)
      }
      switch head {
      case .admin: return [.adminNote, .ref, .note].contains(meta)
      case .descrip, .termNote: return [.admin, .ref, .note].contains(meta)
      default: return [.date, .transacNote, .ref, .note].contains(meta)
      }
    }
    switch head {
    case .admin: return [.adminNote, .note, .ref, .xref].contains(meta)
    case .descrip: return [.admin, .descripNote, .note, .ref, .transac, .xref].contains(meta)
    case .termNote: return [.admin, .note, .ref, .transac, .xref].contains(meta)
    default: return [.date, .note, .ref, .transacNote, .xref].contains(meta)
    }
  }

  /// Whether items of a class may have a group.
  func allowsGroup(of meta: AuxInfo.Meta, inGroup: Bool) -> Bool {
    if modules == nil { return true }
    return !inGroup && (version == .three || meta == .descrip || meta == .transac)
  }

  /// Whether a data category may stand at a level as one of a class.
  func allows(
    _ category: DataCategory?, _ meta: AuxInfo.Meta, _ level: CategoryRule.Level, inGroupOf head: AuxInfo.Meta?
  ) -> Bool {
    guard let category, !category.rawValue.isEmpty else { return false }
    guard let modules else { return true }
    guard let rule = CategoryRule.rule(for: category), rule.meta == meta, modules.contains(rule.module) else {
      return false
    }
    guard version == .two else { return rule.levels.contains(level) }
    switch category.rawValue {
    case "customerSubset", "projectSubset": return level == .termSec && head == nil
    case "externalCrossReference": return level != .langSec
    case "xGraphic": return level == .conceptEntry
    case "source": return level == .termSec || head == .descrip
    default: return rule.levels.contains(level)
    }
  }

  /// The values that a data category may have; empty where any may stand.
  func picklist(_ category: DataCategory?) -> [String] {
    guard modules != nil, let category, let rule = CategoryRule.rule(for: category) else { return [] }
    guard version == .two else { return rule.picklist }
    switch category.rawValue {
    case "partOfSpeech": return rule.picklist + ["properNoun"]
    case "termLocation": return []
    default: return rule.picklist
    }
  }

  /// Whether the content is text without markup.
  func isPlain(_ meta: AuxInfo.Meta, _ category: DataCategory?) -> Bool {
    switch meta {
    case .note: return false
    case .adminNote, .descripNote, .ref, .transac, .transacNote, .xref, .date: return true
    case .admin, .descrip, .termNote, .foreign:
      if style == .dct || !picklist(category).isEmpty { return true }
      // TBX-Basic of version 2 has plain text wherever it is not a definition or a context.
      return version == .two && modules != nil && category != .definition && category != .context
    }
  }

  /// The inline elements that may stand in a text.
  var inlineNames: Set<String> {
    version == .two ? ["hi", "foreign", "bpt", "ept", "ph"] : ["hi", "foreign", "sc", "ec", "ph"]
  }

  /// Whether an inline element may have an attribute.
  func allows(_ attribute: MarkupAttribute, of name: String) -> Bool {
    switch (name, attribute.name) {
    case ("hi", "type"):
      let types = ["entailedTerm", "hotkey", "italics", "bold", "superscript", "subscript", "math"]
      return version == .two && modules == nil || types.contains(attribute.value)
    case ("hi", "target"): return !attribute.value.contains("://")
    case ("hi", "xml:lang"): return version == .two
    case ("hi", _): return false
    case ("foreign", let attribute): return attribute == "id" || attribute == "xml:lang"
    case (_, let attribute): return !attribute.contains(":")
    }
  }

  /// Whether a category points to the web.
  func needsAddress(_ meta: AuxInfo.Meta) -> Bool { meta == .xref && modules != nil && version == .three }
}
