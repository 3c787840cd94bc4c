public import FileBytes

extension Element {
  /// Parses a whole document and returns its root. Throws `XMLError`.
  public init(parsing bytes: MappedBytes, file: String) throws(XMLError) {
    // The root's name is not known yet: a reader that wants nothing finds it.
    var scout = try ElementReader(bytes, file: file, yielding: [])
    guard try scout.next() == nil, let name = scout.root?.name else {
      throw XMLError(file: file, line: 1, column: 1, message: "the document has no element")
    }
    var reader = try ElementReader(bytes, file: file, yielding: [name])
    guard let root = try reader.next() else {
      throw XMLError(file: file, line: 1, column: 1, message: "the document has no element")
    }
    self = root
  }

  /// Parses one element out of the middle of a document, as if it stood directly inside a root with this start tag.
  ///
  /// - Parameters:
  ///   - range: the element's place, in UTF-8 offsets into `bytes`.
  ///   - rootTag: the place of the root's start tag, whose namespace declarations apply.
  public init(
    parsing range: Range<Int>, of bytes: MappedBytes, insideRoot rootTag: Range<Int>, file: String
  ) throws(XMLError) {
    let tag = bytes[rootTag]
    let rootName = tag.dropFirst().prefix { byte in
      byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && byte > UInt8(ascii: " ")
    }
    let document = tag + bytes[range] + Array("</".utf8) + rootName + [UInt8(ascii: ">")]
    let root = try Element(parsing: MappedBytes(document), file: file)
    guard var element = root.elements.first else {
      throw XMLError(file: file, line: 1, column: 1, message: "no element at this place: the file has changed")
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
