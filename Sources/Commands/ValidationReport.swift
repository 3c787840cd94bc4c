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

  /// Checks a document: its structure by our own rules and, where there is a grammar of its dialect and the rules have
  /// found nothing, by that. Throws `XMLError` where it is not well-formed or not TBX.
  init(_ bytes: MappedBytes, file: String, schemas: String?) throws {
    var reader = try TBXReader(bytes, file: file)
    var entries = 0
    var terms = 0
    while let item = try reader.next() {
      entries += 1
      terms += item.entry.languages.map(\.terms.count).reduce(0, +)
    }
    var remarks = reader.remarks
    let utf8 = reader.bytes
    if let variant = reader.variant, variant.version == .three {
      remarks += try Self.check(utf8, file, variant)
    }
    if entries == 0 {
      remarks.append(Remark(.error, at: 0, LocalizedText("the file has no entry", fr: "le fichier n’a aucune entrée")))
    }
    var grammarErrors: [XMLError] = []
    if let variant = reader.variant, variant.version == .three, variant.style == .dca, variant.dialect == "TBX-Basic",
      !remarks.contains(where: { $0.severity == .error }), let schemas
    {
      let path = "\(schemas)/TBX-Basic_DCA.rng"
      let schema = try RelaxNGSchema(MappedBytes(mapping: path), file: path)
      grammarErrors = try schema.errors(in: utf8, file: file)
    }
    self.file = file
    self.bytes = utf8
    self.variant = reader.variant
    self.entries = entries
    self.terms = terms
    self.remarks = remarks
    self.grammarErrors = grammarErrors
  }

  private static func check(_ bytes: MappedBytes, _ file: String, _ variant: Variant) throws(XMLError) -> [Remark] {
    var elements = try ElementReader(bytes, file: file, yielding: ["conceptEntry", "refObjectSec"])
    var validator = TBXValidator(variant: variant)
    while let element = try elements.next() {
      if element.name == "conceptEntry" { validator.check(element) } else { validator.register(element) }
    }
    return validator.remarks
  }

  /// The messages with their places, in the order of the file.
  func lines(_ language: UILanguage) -> [String] {
    let own = bytes.withUnsafeBytes { buffer in
      remarks.sorted { $0.offset < $1.offset }.map { remark in
        let position = TextPosition(offset: remark.offset, in: buffer)
        let severity =
          remark.severity == .error
          ? LocalizedText("error:", fr: "erreur\u{A0}:") : LocalizedText("warning:", fr: "avertissement\u{A0}:")
        return "\(file):\(position.line):\(position.column): \(severity[language]) \(remark.message[language])"
      }
    }
    return own + grammarErrors.map { $0.text(language) }
  }
}
