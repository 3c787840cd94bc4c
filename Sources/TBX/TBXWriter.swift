public import Terminology
import XML

/// Writes TBX in canonical form: one element a line, entries by id, a fixed order inside.
///
/// The same termbase always gives the same bytes, and a change of one term is a change of few lines. What no data
/// category of TBX covers is written back as it was read.
public struct TBXWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The whole termbase as a document of version 3, style DCA. O(n log n) in the number of entries.
  public func document(_ termbase: Termbase) -> String {
    var writer = DocumentWriter(version: .three, style: .dca, ids: DocumentIDs(of: termbase))
    writer.write(termbase, dialect: termbase.dialectName)
    return writer.xml.text
  }

  /// One entry as a `conceptEntry` element, without a namespace declaration, as it stands in the canonical form.
  ///
  /// - Parameter depth: how many elements stand round it: 3 inside a document.
  public func entry(_ entry: ConceptEntry, depth: Int = 0) -> String {
    var writer = DocumentWriter(version: .three, style: .dca, ids: DocumentIDs(), declaration: false, depth: depth)
    writer.write(entry, id: DocumentIDs.name(entry.id.rawValue))
    return writer.xml.text
  }

  /// The whole termbase as a document in one of the dresses of TBX, and what that could not hold as it was.
  ///
  /// What a dialect has no data category for is kept as a note with the name of the category, and reported. O(n log n).
  ///
  /// - Returns: UTF-8, and the losses in the order of the termbase; none for `dca`.
  public static func bytes(_ termbase: Termbase, as target: TBXTarget) -> (bytes: [UInt8], losses: [TBXLoss]) {
    switch target {
    case .dca: return (Array(TBXWriter().document(termbase).utf8), [])
    case .dct:
      let modules: Set<CategoryRule.Module> = termbase.needsLinguist ? [.min, .basic, .linguist] : [.min, .basic]
      return bytes(termbase, DialectRules(version: .three, style: .dct, modules: modules)) { fitted in
        fitted.needsLinguist ? "TBX-Linguist" : "TBX-Basic"
      }
    case .min:
      return bytes(termbase, DialectRules(version: .three, style: .dca, modules: [.min])) { _ in "TBX-Min" }
    case .version2:
      let basic = DialectRules(version: .two, style: .dca, modules: [.min, .basic])
      return bytes(termbase, DialectRules(version: .two, style: .dca, modules: nil)) { fitted in
        DialectFitting(basic).fits(fitted) ? "TBX-Basic" : "TBX"
      }
    }
  }

  private static func bytes(
    _ termbase: Termbase, _ rules: DialectRules, dialect: (Termbase) -> String
  ) -> (bytes: [UInt8], losses: [TBXLoss]) {
    var fitting = DialectFitting(rules)
    let fitted = fitting.fit(termbase)
    var writer = DocumentWriter(version: rules.version, style: rules.style, ids: DocumentIDs(of: fitted))
    writer.write(fitted, dialect: dialect(fitted))
    return (Array(writer.xml.text.utf8), fitting.losses)
  }
}
