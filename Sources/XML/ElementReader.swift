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
  /// Memory of this reader alone, as the callbacks of libxml2 need an address.
  private let builder: UnsafeMutablePointer<TreeBuilder>
  /// The places of the document that are still to be read, in order.
  private var rest: [Range<Int>]
  /// How deep the first element of the part stands; nil where the whole document is read.
  private var depthOfPart: Int?
  /// The offset behind what the parser was given last.
  private var givenEnd = 0
  /// Before which tags the reader stops feeding the parser.
  private var stops: [[UInt8]] = []

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

  /// Creates a reader of a part of a document, so that several threads can share the work.
  ///
  /// It reads what stands before the first element of the parts, then the part, and yields the elements of both. `next`
  /// throws also where the part does not end between two elements that stand as deep as the first: then it says nothing
  /// about the document, which has to be read in whole.
  ///
  /// - Parameters:
  ///   - head: where the first element of the parts begins, a UTF-8 offset.
  ///   - part: the place of the part; it begins where an element of the parts seems to begin.
  public init(
    _ bytes: MappedBytes, file: String, head: Int, part: Range<Int>, yielding names: Set<String>,
    andOthersIn containers: Set<String>
  ) throws(XMLError) {
    try self.init(bytes, file: file, wanted: names, containers: containers)
    rest = [0..<head, part]
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
    let builder = UnsafeMutablePointer<TreeBuilder>.allocate(capacity: 1)
    var handler = makeSAXHandler()
    guard let parser = xmlCreatePushParserCtxt(&handler, builder, nil, 0, nil) else {
      builder.deallocate()
      throw XMLError(
        file: file, line: 1, column: 1, message: LocalizedText("out of memory", fr: "mémoire insuffisante"))
    }
    // Without NOENT `&amp;` in an attribute stays `&#38;`. No entity can be substituted: `getEntity` never finds one.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(parser, CInt(options))
    builder.initialize(
      to: TreeBuilder(wanted: wanted, containers: containers, file: file, isFragment: isFragment, parser: parser))
    self.bytes = bytes
    self.file = file
    self.parser = parser
    self.builder = builder
    rest = [0..<bytes.count]
  }

  deinit {
    // libxml2 makes a document for the entities that a file declares, and leaves it to us.
    if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
    parser.pointee.myDoc = nil
    xmlFreeParserCtxt(parser)
    builder.deinitialize(count: 1)
    builder.deallocate()
  }

  /// The root's start tag, without its content; nil until the first call of `next`.
  public var root: Element? { builder.pointee.root }

  /// The local name of the element in which the element stands that `next` returned last; nil for the root.
  public var container: String? { builder.pointee.container }

  /// Lets the reader stop before start tags with these names, so that `upcoming` can tell of them.
  public mutating func stop(before names: Set<String>) { stops = names.map { Array("<\($0)".utf8) } }

  /// Where an element begins that nothing has read yet; nil where that is not known.
  ///
  /// The element stands beside the one that `next` returned last, or that `leap` passed over: in the same parent, with
  /// the same namespaces and, as the document type declares none, with no attributes but its own.
  public var upcoming: Int? {
    guard let place = rest.first, !place.isEmpty, builder.pointee.isBesideLast else { return nil }
    return place.lowerBound
  }

  /// Passes over an upcoming element, which the caller has read up to an offset, and over the white space behind it.
  ///
  /// Returns false and passes over nothing where no tag follows in this document.
  public mutating func leap(to end: Int) -> Bool {
    guard let limit = rest.first?.upperBound else { return false }
    var place = end
    let isBeforeTag = bytes.withUnsafeBytes { buffer in
      while place < limit, XMLTag.isSpace(buffer[place]) { place += 1 }
      return place <= limit && place < buffer.count && buffer[place] == UInt8(ascii: "<")
    }
    if isBeforeTag { rest[0] = place..<limit }
    return isBeforeTag
  }

  /// The next wanted element, or nil at the end.
  ///
  /// Throws `XMLError` at the first fault of the document, when every element that ends before it has been handed out.
  public mutating func next() throws(XMLError) -> Element? {
    while true {
      if let element = builder.pointee.takeFinished() { return element }
      if let error = builder.pointee.firstError { throw error }
      if rest.isEmpty { return nil }
      feed()
    }
  }

  private mutating func feed() {
    let place = rest[0]
    let end = stop(in: place.lowerBound..<min(place.lowerBound + Self.chunk, place.upperBound))
    rest[0] = end..<place.upperBound
    if rest[0].isEmpty { rest.removeFirst() }
    let isLast = rest.isEmpty
    let builder = builder
    let parser = parser
    let depth = depthOfPart
    if place.lowerBound != givenEnd {
      builder.pointee.leap(to: place.lowerBound, from: givenEnd)
      // libxml2 tells lines in its messages. Those of a part are told to nobody.
      if depth == nil {
        parser.pointee.input?.pointee.line &+= CInt(clamping: lineEnds(in: givenEnd..<place.lowerBound))
      }
    }
    givenEnd = end
    bytes.withUnsafeBytes { buffer in
      builder.pointee.input = buffer
      let base = buffer.baseAddress.map { $0.assumingMemoryBound(to: CChar.self) + place.lowerBound }
      _ = xmlParseChunk(parser, base, CInt(end - place.lowerBound), end == buffer.count ? 1 : 0)
      if end == buffer.count, parser.pointee.wellFormed == 0 || builder.pointee.root == nil {
        builder.pointee.fail(.notWellFormed)
      }
      if !place.isEmpty { builder.pointee.noteGap(before: end) }
      if isLast, end < buffer.count, !builder.pointee.isBetweenElements(ofPartAt: depth) {
        builder.pointee.fail(.notWellFormed)
      }
      builder.pointee.input = UnsafeRawBufferPointer(start: nil, count: 0)
    }
    if depthOfPart == nil, !rest.isEmpty, place.upperBound == end {
      depthOfPart = builder.pointee.beginPart()
    }
  }

  private func lineEnds(in range: Range<Int>) -> Int {
    bytes.withUnsafeBytes { LineEnds.count(in: UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Where to stop in a range: before the first tag behind its beginning that is looked for, or at its end.
  private func stop(in range: Range<Int>) -> Int {
    guard !stops.isEmpty else { return range.upperBound }
    return bytes.withUnsafeBytes { buffer in
      var place = range.lowerBound + 1
      while place < range.upperBound {
        if buffer[place] == UInt8(ascii: "<"), stops.contains(where: { buffer[place...].starts(with: $0) }) {
          return place
        }
        place += 1
      }
      return range.upperBound
    }
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
