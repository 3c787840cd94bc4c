public import FileBytes
import Localization
public import TBX
public import Terminology
public import XML

/// TBX among the formats of exchange: any version and style in, four dresses out.
public enum TBXFormat {
  /// Reads TBX of any version, style and dialect, leniently; what was repaired is remarked on.
  ///
  /// Throws `XMLError` where the document is not well-formed, uses an entity, or is not TBX. O(size of the document).
  public static func read(_ bytes: MappedBytes, file: String) throws(XMLError) -> ExchangedTermbase {
    let document = try TBXReader.document(bytes, file: file)
    var remarks = document.remarks
    var ids: Set<ConceptEntry.ID> = []
    ids.reserveCapacity(document.places.count)
    for (entry, place) in zip(document.termbase.entries, document.places) where !ids.insert(entry.id).inserted {
      remarks.append(Remark(.warning, at: place, .repeated(entry.id)))
    }
    remarks.sort { $0.offset < $1.offset }
    return document.bytes.withUnsafeBytes { buffer in
      var cursor = PositionCursor(buffer)
      return ExchangedTermbase(
        document.termbase,
        remarks: remarks.map { remark in
          let position = cursor.position(of: remark.offset)
          return ExchangedTermbase.Remark(
            line: position.line, column: position.column, isLoss: false, remark.message)
        }, lines: document.lines)
    }
  }

  /// Writes one of the dresses of TBX and reports what it could not hold.
  ///
  /// `dca` loses nothing: what no public dialect holds is written in a private one. O(n log n) in the number of entries.
  public static func write(_ termbase: Termbase, as target: TBXTarget) -> (bytes: [UInt8], losses: LossReport) {
    let (bytes, losses) = TBXWriter.bytes(termbase, as: target)
    var report = LossReport()
    for loss in losses { report.add(loss.what, of: loss.concept) }
    return (bytes, report)
  }
}

extension LocalizedText {
  fileprivate static func repeated(_ id: ConceptEntry.ID) -> Self {
    Self(
      "the id '\(id)' is that of an entry before", fr: "l’identifiant «\u{A0}\(id)\u{A0}» est celui d’une entrée avant")
  }
}
