public import FileBytes
import Localization

extension Element {
  /// Parses a whole document and returns its root. Throws `XMLError`.
  public init(parsing bytes: MappedBytes, file: String) throws(XMLError) {
    try self.init(parsing: bytes, file: file, isFragment: false)
  }

  private init(parsing bytes: MappedBytes, file: String, isFragment: Bool) throws(XMLError) {
    var reader = try ElementReader(bytes, file: file, wanted: nil, isFragment: isFragment)
    let root = try reader.next()
    // What follows the root has to be read, too: it may be at fault.
    guard let root, try reader.next() == nil else {
      throw XMLError(file: file, line: 1, column: 1, message: .noElement)
    }
    self = root
  }

  /// Parses one element out of the middle of a document, as if it stood directly inside a root with this start tag.
  ///
  /// - Parameters:
  ///   - range: the element's place, in UTF-8 offsets into `bytes`.
  ///   - rootTag: the place of the root's start tag, whose namespace declarations apply. Declarations between the root
  ///     and the element do not: an element with a prefix of theirs has no namespace.
  public init(
    parsing range: Range<Int>, of bytes: MappedBytes, insideRoot rootTag: Range<Int>, file: String
  ) throws(XMLError) {
    let tag = bytes[rootTag]
    let rootName = tag.dropFirst().prefix { byte in
      byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && byte > UInt8(ascii: " ")
    }
    let document = tag + bytes[range] + Array("</".utf8) + rootName + [UInt8(ascii: ">")]
    let root = try Element(parsing: MappedBytes(document), file: file, isFragment: true)
    guard var element = root.elements.first else {
      throw XMLError(
        file: file, line: 1, column: 1,
        message: LocalizedText(
          "no element at this place: the file has changed", fr: "pas d’élément à cet endroit\u{A0}: le fichier a changé"
        ))
    }
    element.move(by: range.lowerBound - tag.count)
    self = element
  }

  /// Moves the ranges of the element and of all inside it.
  private mutating func move(by distance: Int) {
    range = (range.lowerBound + distance)..<(range.upperBound + distance)
    for index in children.indices {
      if case .element(var child) = children[index] {
        child.move(by: distance)
        children[index] = .element(child)
      }
    }
  }
}
