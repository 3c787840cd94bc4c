/// Which elements stand in an element, in which order: the structure of TBX, version 2 or 3.
struct ContentModel {
  /// Elements that stand together, before those of the next part.
  struct Part {
    let names: Set<String>
    let isRequired: Bool
    let isRepeated: Bool
  }

  /// The parts, in order.
  let parts: [Part]

  /// The model of an element; nil where it holds text, or is none of those that are known.
  static func model(of name: String, _ version: Variant.Version) -> ContentModel? {
    (version == .two ? two[name] : three[name]) ?? both[name]
  }

  private init(_ parts: Part...) { self.parts = parts }

  private static func one(_ name: String) -> Part { Part(names: [name], isRequired: true, isRepeated: false) }
  private static func optional(_ name: String) -> Part { Part(names: [name], isRequired: false, isRepeated: false) }
  private static func many(_ names: Set<String>) -> Part { Part(names: names, isRequired: false, isRepeated: true) }
  private static func some(_ names: Set<String>) -> Part { Part(names: names, isRequired: true, isRepeated: true) }

  private static let auxiliary: Set<String> = [
    "admin", "adminGrp", "descrip", "descripGrp", "note", "ref", "transacGrp", "xref",
  ]

  private static let both: [String: ContentModel] = [
    "titleStmt": ContentModel(one("title"), many(["note"])),
    "publicationStmt": ContentModel(some(["p"])), "encodingDesc": ContentModel(some(["p"])),
    "sourceDesc": ContentModel(some(["p"])), "revisionDesc": ContentModel(some(["change"])),
    "change": ContentModel(some(["p"])),
    "adminGrp": ContentModel(one("admin"), many(["adminNote", "note", "ref", "xref"])),
    "descripGrp": ContentModel(
      one("descrip"), many(["admin", "adminGrp", "descripNote", "note", "ref", "transacGrp", "xref"])),
    "termNoteGrp": ContentModel(one("termNote"), many(["admin", "adminGrp", "note", "ref", "transacGrp", "xref"])),
    "transacGrp": ContentModel(one("transac"), many(["date", "note", "ref", "transacNote", "xref"])),
    "refObject": ContentModel(some(["item", "itemGrp", "itemSet"])),
    "itemSet": ContentModel(some(["item", "itemGrp"])),
    "itemGrp": ContentModel(one("item"), many(["admin", "adminGrp", "note", "ref", "transacGrp", "xref"])),
  ]

  private static let three: [String: ContentModel] = [
    "tbxHeader": ContentModel(one("fileDesc"), optional("encodingDesc"), optional("revisionDesc")),
    // The two may stand in either order: the published grammars disagree.
    "fileDesc": ContentModel(many(["titleStmt", "publicationStmt"]), one("sourceDesc")),
    "conceptEntry": ContentModel(many(auxiliary), some(["langSec"])),
    "langSec": ContentModel(many(auxiliary), some(["termSec"])),
    "termSec": ContentModel(one("term"), many(["termNote", "termNoteGrp"]), many(auxiliary)),
    "refObjectSec": ContentModel(some(["refObject"])),
  ]

  private static let two: [String: ContentModel] = [
    "martifHeader": ContentModel(one("fileDesc"), optional("encodingDesc"), optional("revisionDesc")),
    "fileDesc": ContentModel(optional("titleStmt"), optional("publicationStmt"), some(["sourceDesc"])),
    "termEntry": ContentModel(many(auxiliary.union(["transac"])), some(["langSet"])),
    "langSet": ContentModel(many(auxiliary.union(["transac"])), some(["tig", "ntig"])),
    "tig": ContentModel(one("term"), many(["termNote"]), many(auxiliary.union(["transac"]))),
    "ntig": ContentModel(one("termGrp"), many(auxiliary.union(["transac"]))),
    "termGrp": ContentModel(one("term"), many(["termNote", "termNoteGrp"]), many(["termCompList"])),
    "termCompList": ContentModel(many(auxiliary.union(["transac"])), some(["termComp", "termCompGrp"])),
    "termCompGrp": ContentModel(
      one("termComp"), many(["termNote", "termNoteGrp"]), many(auxiliary.union(["transac"]))),
    "refObjectList": ContentModel(some(["refObject"])),
  ]
}
