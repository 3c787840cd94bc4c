import FileBytes
import Localization
import TBX
import XML

/// What the standard finds wrong in a whole document.
enum DocumentCheck {
  /// The first fault of a document that another state of it does not have; nil where there is none. O(size of both).
  ///
  /// Throws `XMLError` where a document is not well-formed.
  static func newFault(in bytes: [UInt8], comparedTo before: [UInt8], file: String) throws(XMLError) -> XMLError? {
    var known: [LocalizedText: Int] = [:]
    for remark in try errors(in: before, file: file) { known[remark.message, default: 0] += 1 }
    for remark in try errors(in: bytes, file: file) {
      if let count = known[remark.message], count > 0 {
        known[remark.message] = count - 1
        continue
      }
      let place = bytes.withUnsafeBytes { TextPosition(offset: remark.offset, in: $0) }
      return XMLError(file: file, line: place.line, column: place.column, message: remark.message)
    }
    return nil
  }

  private static func errors(in bytes: [UInt8], file: String) throws(XMLError) -> [Remark] {
    var elements = try ElementReader(
      MappedBytes(bytes), file: file, yielding: ["conceptEntry", "refObjectSec", "tbxHeader"])
    var validator: TBXValidator?
    while let element = try elements.next() {
      if validator == nil { validator = elements.root.flatMap { Variant(root: $0) }.map { TBXValidator(variant: $0) } }
      switch element.name {
      case "conceptEntry": validator?.check(element)
      case "tbxHeader": validator?.check(header: element)
      default: validator?.register(element)
      }
    }
    return (validator?.remarks ?? []).filter { $0.severity == .error }
  }
}
