import FileBytes
import Localization
import TBX
import Terminology
import XML

/// What the checks say of one TBX file.
struct ValidationReport {
  let file: String
  let variant: Variant?
  let entries: Int
  let terms: Int
  private let remarks: [Remark]
  private let grammarErrors: [XMLError]
  private let bytes: MappedBytes

  /// Whether nothing is wrong; repairs that reading needed are told and do not count.
  var isValid: Bool { grammarErrors.isEmpty && !remarks.contains { $0.severity == .error } }

  /// Checks a document: by our own rules and, where these have found nothing, by the grammar of its dialect or, without
  /// one, of the structure. Throws `XMLError` where it is not well-formed or not TBX.
  ///
  /// - Parameter dialect: the dialect to check by; nil for the one that the document names.
  init(_ bytes: MappedBytes, file: String, dialect: String?, schemas: String?) throws {
    var reader = try TBXReader(bytes, file: file)
    var entries = 0
    var terms = 0
    while let item = try reader.next() {
      entries += 1
      terms += item.entry.languages.map(\.terms.count).reduce(0, +)
    }
    var remarks = reader.remarks
    let utf8 = reader.bytes
    var variant = reader.variant
    if let dialect { variant?.dialect = dialect }
    if let variant, variant.version != .oldMin { remarks += try Self.check(utf8, file, variant) }
    if entries == 0 {
      remarks.append(Remark(.error, at: 0, LocalizedText("the file has no entry", fr: "le fichier n’a aucune entrée")))
    }
    var grammarErrors: [XMLError] = []
    if let grammar = variant?.grammar, !remarks.contains(where: { $0.severity == .error }), let schemas {
      let path = "\(schemas)/\(grammar).rng"
      let schema = try RelaxNGSchema(MappedBytes(mapping: path), file: path)
      grammarErrors = try schema.errors(in: utf8, file: file)
    }
    self.file = file
    self.bytes = utf8
    self.variant = variant
    self.entries = entries
    self.terms = terms
    self.remarks = remarks
    self.grammarErrors = grammarErrors
  }

  private static func check(_ bytes: MappedBytes, _ file: String, _ variant: Variant) throws(XMLError) -> [Remark] {
    let header = variant.version == .three ? "tbxHeader" : "martifHeader"
    var elements = try ElementReader(
      bytes, file: file, yielding: ["conceptEntry", "termEntry", "refObjectSec", "refObjectList", header])
    var validator = TBXValidator(variant: variant)
    var hasHeader = false
    while let element = try elements.next() {
      switch element.name {
      case "conceptEntry", "termEntry": validator.check(element)
      case header:
        hasHeader = true
        validator.check(header: element)
      default: validator.register(element)
      }
    }
    if let root = elements.root {
      validator.check(root: root)
      if !hasHeader { validator.miss(header, in: root) }
    }
    return validator.remarks
  }

  /// The messages with their places, in the order of the file.
  func lines(_ language: UILanguage) -> [String] {
    let own = bytes.withUnsafeBytes { buffer in
      var cursor = PositionCursor(buffer)
      return remarks.sorted { $0.offset < $1.offset }.map { remark in
        let position = cursor.position(of: remark.offset)
        let severity =
          remark.severity == .error
          ? LocalizedText("error:", fr: "erreur\u{A0}:") : LocalizedText("warning:", fr: "avertissement\u{A0}:")
        return "\(file):\(position.line):\(position.column): \(severity[language]) \(remark.message[language])"
      }
    }
    return own + grammarErrors.map { $0.text(language) }
  }
}

extension Variant {
  /// The name of the grammar in `Schemas/` that holds for it, or nil.
  fileprivate var grammar: String? {
    switch (version, style, dialect) {
    case (.three, .dca, "TBX-Basic"): "TBX-Basic_DCA"
    case (.three, .dct, "TBX-Basic"): "TBX-Basic_DCT"
    case (.three, .dca, "TBX-Min"): "TBX-Min_DCA"
    case (.three, .dct, "TBX-Min"): "TBX-Min_DCT"
    case (.three, _, _): "TBX_v3"
    case (.two, _, "TBX-Basic"): "TBX-Basic_v2"
    case (.two, _, _): "TBX_v2"
    case (.oldMin, _, _): nil
    }
  }
}
