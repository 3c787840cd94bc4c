public import Terminology

/// What TBX version 3 says of one data category: where it may stand and what it may hold.
public struct CategoryRule: Sendable, Hashable {
  /// The module of data categories that it belongs to; a dialect is a set of modules.
  public enum Module: String, Sendable, CaseIterable {
    case min, basic, linguist

    /// The namespace of the module's elements in the style DCT.
    public var namespace: String { "http://www.tbxinfo.net/ns/\(rawValue)" }
  }

  /// A level of an entry.
  public enum Level: String, Sendable, CaseIterable {
    case conceptEntry, langSec, termSec
  }

  /// The data category.
  public let category: DataCategory
  /// The module.
  public let module: Module
  /// The class of the data category.
  public let meta: AuxInfo.Meta
  /// Where it may stand, alone or at the head of a group.
  public let levels: Set<Level>
  /// The permitted values; empty where any text may stand.
  public let picklist: [String]

  private init(
    _ name: String, _ module: Module, _ meta: AuxInfo.Meta, _ levels: Set<Level>, _ picklist: [String] = []
  ) {
    category = DataCategory(rawValue: name)
    self.module = module
    self.meta = meta
    self.levels = levels
    self.picklist = picklist
  }

  /// The rule of a data category, or nil for one of no module.
  public static func rule(for category: DataCategory) -> CategoryRule? { byCategory[category] }

  /// Every data category of the modules Min 1.1, Basic 1.2 and Linguist 1.0.
  public static let all: [CategoryRule] = [
    CategoryRule(
      "administrativeStatus", .min, .termNote, [.termSec], AdministrativeStatus.allCases.map(\.picklistValue)),
    CategoryRule("customerSubset", .min, .admin, [.conceptEntry, .termSec]),
    CategoryRule("externalCrossReference", .min, .xref, everywhere),
    CategoryRule("partOfSpeech", .min, .termNote, [.termSec], PartOfSpeech.allCases.map(\.rawValue)),
    CategoryRule("subjectField", .min, .descrip, [.conceptEntry]),
    CategoryRule("context", .basic, .descrip, [.termSec]),
    CategoryRule("crossReference", .basic, .ref, [.conceptEntry, .termSec]),
    CategoryRule("definition", .basic, .descrip, [.conceptEntry, .langSec]),
    CategoryRule("geographicalUsage", .basic, .termNote, [.termSec]),
    CategoryRule("grammaticalGender", .basic, .termNote, [.termSec], GrammaticalGender.allCases.map(\.rawValue)),
    CategoryRule("projectSubset", .basic, .admin, [.conceptEntry, .termSec]),
    CategoryRule("responsibility", .basic, .transacNote, everywhere),
    CategoryRule("source", .basic, .admin, everywhere),
    CategoryRule(
      "termLocation", .basic, .termNote, [.termSec],
      [
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage", "interactiveMessage",
        "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox", "tab", "tableText", "textBox",
        "toolTip", "user-definedType",
      ]),
    CategoryRule("termType", .basic, .termNote, [.termSec], TermType.allCases.map(\.rawValue)),
    CategoryRule("transactionType", .basic, .transac, everywhere, ["origination", "modification"]),
    CategoryRule("xGraphic", .basic, .xref, [.conceptEntry, .langSec]),
    CategoryRule(
      "grammaticalNumber", .linguist, .termNote, [.termSec], GrammaticalNumber.allCases.map(\.rawValue)),
    CategoryRule("reading", .linguist, .admin, [.termSec]),
    CategoryRule("readingNote", .linguist, .adminNote, [.termSec]),
    CategoryRule(
      "register", .linguist, .termNote, [.termSec],
      [
        "colloquialRegister", "neutralRegister", "technicalRegister", "in-houseRegister", "bench-levelRegister",
        "slangRegister", "vulgarRegister",
      ]),
    CategoryRule("transferComment", .linguist, .termNote, [.termSec]),
  ]

  private static let everywhere: Set<Level> = [.conceptEntry, .langSec, .termSec]
  private static let byCategory = Dictionary(uniqueKeysWithValues: all.map { ($0.category, $0) })
}
