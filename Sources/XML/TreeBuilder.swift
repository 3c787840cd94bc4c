internal import CLibXML2

/// Builds elements from the events of one libxml2 parser. Used by one reader on one thread.
///
/// It holds the elements that are open below a wanted one, and hands each wanted one over when it is closed.
final class TreeBuilder {
  /// Nesting beyond this is refused, so that nothing that walks a tree can exhaust the stack.
  static let maximumDepth = 256

  /// The parser, for its position; it outlives its events.
  var parser: xmlParserCtxtPtr?
  /// The bytes that the parser reads, valid while it is fed.
  var input = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Finished elements that the reader has not yet handed out, oldest first.
  var finished: [Element] = []
  /// The root's start tag, without children.
  var root: Element?
  /// The first fault of the document, which stops the parser.
  private(set) var firstError: XMLError?
  private let wanted: Set<String>
  private let file: String
  private var open: [Element] = []
  private var depth = 0
  private var pendingText: [UInt8] = []

  init(wanted: Set<String>, file: String) {
    self.wanted = wanted
    self.file = file
  }

  func start(_ element: Element) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      return fail("elements are nested more than \(Self.maximumDepth) deep")
    }
    var element = element
    let start = startOfTag()
    element.range = start..<start
    if root == nil { root = element }
    if !open.isEmpty {
      flushText()
      open.append(element)
    } else if wanted.contains(element.name) {
      open.append(element)
    }
  }

  func end() {
    depth -= 1
    guard !open.isEmpty else { return }
    flushText()
    var element = open.removeLast()
    element.range = element.range.lowerBound..<max(position, element.range.lowerBound)
    if open.isEmpty {
      finished.append(element)
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !open.isEmpty { pendingText.append(contentsOf: bytes) }
  }

  func add(_ node: Element.Node) {
    guard !open.isEmpty else { return }
    flushText()
    open[open.count - 1].children.append(node)
  }

  /// Stops the parser with an error at the current position; the first one is kept.
  func fail(_ message: String, line: Int? = nil, column: Int? = nil) {
    guard firstError == nil else { return }
    let line = line ?? parser.flatMap { $0.pointee.input.map { Int($0.pointee.line) } } ?? 1
    let column = column ?? parser.flatMap { $0.pointee.input.map { Int($0.pointee.col) } } ?? 1
    firstError = XMLError(file: file, line: max(line, 1), column: max(column, 1), message: message)
    if let parser { xmlStopParser(parser) }
  }

  /// Whether the parser is inside a document type declaration.
  var isInDTD: Bool { parser.map { $0.pointee.inSubset != 0 } ?? false }

  private func flushText() {
    guard !pendingText.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: pendingText, as: UTF8.self)))
    pendingText.removeAll(keepingCapacity: true)
  }

  /// The number of bytes that the parser has consumed.
  private var position: Int {
    guard let input = parser?.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// The offset of the `<` of the start tag that the parser has just read: a `<` cannot stand inside a tag.
  private func startOfTag() -> Int {
    var offset = min(position, input.count)
    while offset > 0 {
      offset -= 1
      if input[offset] == UInt8(ascii: "<") { return offset }
    }
    return 0
  }
}
