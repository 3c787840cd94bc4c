internal import CLibXML2
public import FileBytes

/// Reads an XML document and yields one element subtree at a time, so that a file of any size needs constant memory.
///
/// There is no network, no external entity, no entity expansion and no recovery; nesting is bounded. An element that is
/// wanted inside another wanted one is part of that one.
public struct ElementReader: ~Copyable {
  private static let chunk = 1 << 16
  private let bytes: MappedBytes
  private let file: String
  private let parser: xmlParserCtxtPtr
  private let builder: TreeBuilder
  private var offset = 0
  private var isAtEnd = false

  /// Creates a reader of a document that yields the elements with these local names, wherever they stand.
  ///
  /// The bytes must be UTF-8 (see `MappedBytes.transcodedToUTF8(file:)`): what the document declares is not heeded.
  /// Throws `XMLError` for an empty document.
  public init(_ bytes: MappedBytes, file: String, yielding names: Set<String>) throws(XMLError) {
    guard bytes.count > 0 else { throw XMLError(file: file, line: 1, column: 1, message: "the document is empty") }
    let builder = TreeBuilder(wanted: names, file: file)
    var handler = makeSAXHandler()
    let context = Unmanaged.passUnretained(builder).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
      throw XMLError(file: file, line: 1, column: 1, message: "out of memory")
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(parser, CInt(options))
    builder.parser = parser
    self.bytes = bytes
    self.file = file
    self.parser = parser
    self.builder = builder
  }

  deinit { xmlFreeParserCtxt(parser) }

  /// The root's start tag, without its content; nil until the first call of `next`.
  public var root: Element? { builder.root }

  /// The next wanted element, or nil at the end. Throws `XMLError` at the first fault of the document.
  public mutating func next() throws(XMLError) -> Element? {
    while builder.finished.isEmpty, !isAtEnd { try feed() }
    return builder.finished.isEmpty ? nil : builder.finished.removeFirst()
  }

  private mutating func feed() throws(XMLError) {
    let start = offset
    let end = min(start + Self.chunk, bytes.count)
    let builder = builder
    let parser = parser
    bytes.withUnsafeBytes { buffer in
      builder.input = buffer
      let base = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + start }
      _ = xmlParseChunk(parser, base, CInt(end - start), end == buffer.count ? 1 : 0)
      builder.input = UnsafeRawBufferPointer(start: nil, count: 0)
    }
    offset = end
    isAtEnd = end == bytes.count
    if let error = builder.firstError { throw error }
    if isAtEnd, parser.pointee.wellFormed == 0 {
      throw XMLError(file: file, line: 1, column: 1, message: "not well-formed")
    }
  }
}
