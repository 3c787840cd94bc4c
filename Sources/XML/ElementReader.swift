internal import CLibXML2
import Localization
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
  /// Where `containers` are given it also yields every other element that stands directly in an element of one of these
  /// names and is none itself; `container` tells in which. One that turns out to hold a wanted element is left.
  ///
  /// The bytes must be UTF-8 (see `MappedBytes.transcodedToUTF8(file:)`): what the document declares is not heeded.
  /// Throws `XMLError` for an empty document.
  public init(
    _ bytes: MappedBytes, file: String, yielding names: Set<String>, andOthersIn containers: Set<String> = []
  ) throws(XMLError) {
    try self.init(bytes, file: file, wanted: names, containers: containers)
  }

  /// Creates a reader that yields the elements with the `wanted` names, or the root element.
  init(
    _ bytes: MappedBytes, file: String, wanted: Set<String>?, containers: Set<String> = [], isFragment: Bool = false
  ) throws(XMLError) {
    guard bytes.count > 0 else {
      throw XMLError(
        file: file, line: 1, column: 1, message: LocalizedText("the document is empty", fr: "le document est vide"))
    }
    guard LibXML2.isReady else {
      throw XMLError(
        file: file, line: 1, column: 1, message: LocalizedText("libxml2 cannot start", fr: "libxml2 ne démarre pas"))
    }
    let builder = TreeBuilder(wanted: wanted, containers: containers, file: file, isFragment: isFragment)
    var handler = makeSAXHandler()
    let context = Unmanaged.passUnretained(builder).toOpaque()
    guard let parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
      throw XMLError(
        file: file, line: 1, column: 1, message: LocalizedText("out of memory", fr: "mémoire insuffisante"))
    }
    // Without NOENT `&amp;` in an attribute stays `&#38;`. No entity can be substituted: `getEntity` never finds one.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(parser, CInt(options))
    builder.parser = parser
    self.bytes = bytes
    self.file = file
    self.parser = parser
    self.builder = builder
  }

  deinit {
    // libxml2 makes a document for the entities that a file declares, and leaves it to us.
    if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
    parser.pointee.myDoc = nil
    xmlFreeParserCtxt(parser)
  }

  /// The root's start tag, without its content; nil until the first call of `next`.
  public var root: Element? { builder.root }

  /// The local name of the element in which the element stands that `next` returned last; nil for the root.
  public var container: String? { builder.container }

  /// The next wanted element, or nil at the end.
  ///
  /// Throws `XMLError` at the first fault of the document, when every element that ends before it has been handed out.
  public mutating func next() throws(XMLError) -> Element? {
    while true {
      if let element = builder.takeFinished() { return element }
      if let error = builder.firstError { throw error }
      if isAtEnd { return nil }
      feed()
    }
  }

  private mutating func feed() {
    let start = offset
    let end = min(start + Self.chunk, bytes.count)
    let builder = builder
    let parser = parser
    bytes.withUnsafeBytes { buffer in
      builder.input = buffer
      let base = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + start }
      _ = xmlParseChunk(parser, base, CInt(end - start), end == buffer.count ? 1 : 0)
      if end == buffer.count, parser.pointee.wellFormed == 0 || builder.root == nil { builder.fail(.notWellFormed) }
      builder.input = UnsafeRawBufferPointer(start: nil, count: 0)
    }
    offset = end
    isAtEnd = end == bytes.count
  }
}

/// The state of libxml2 that all its users share.
enum LibXML2 {
  /// Whether it is ready: it is made so once, before any thread uses it.
  static let isReady: Bool = {
    xmlInitParser()
    return xmlRelaxNGInitTypes() == 0
  }()
}
