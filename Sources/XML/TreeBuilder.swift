internal import CLibXML2
import Localization

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
  /// The root's start tag, without children.
  private(set) var root: Element?
  /// The first fault of the document, which stops the parser.
  private(set) var firstError: XMLError?
  /// The local name of the element in which the one stands that was taken last.
  private(set) var container: String?
  private let wanted: Set<String>?
  private let containers: Set<String>
  private let file: String
  private let isFragment: Bool
  /// Elements that are complete, oldest first; those before `handedOut` are with the caller already.
  private var finished: [(element: Element, container: String?)] = []
  private var handedOut = 0
  /// The entity whose declaration has just been read.
  private var declared: String?
  private var open: [Element] = []
  /// The names of the elements round the open ones, outermost first.
  private var path: [String] = []
  private var depth = 0
  private var pendingText: [UInt8] = []

  /// Creates a builder of the elements with the `wanted` names, or of the root element.
  ///
  /// - Parameter isFragment: whether prefixes may be undeclared, because declarations round the element were cut off.
  init(wanted: Set<String>?, containers: Set<String>, file: String, isFragment: Bool) {
    self.wanted = wanted
    self.containers = containers
    self.file = file
    self.isFragment = isFragment
  }

  /// Takes the oldest element that is complete, or nil.
  func takeFinished() -> Element? {
    guard handedOut < finished.count else { return nil }
    let element = finished[handedOut].element
    container = finished[handedOut].container
    handedOut += 1
    if handedOut == finished.count {
      finished.removeAll(keepingCapacity: true)
      handedOut = 0
    }
    return element
  }

  func start(_ element: Element) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      return failOfTag(.tooDeep(Self.maximumDepth))
    }
    var element = element
    let start = startOfTag()
    element.range = start..<start
    if root == nil { root = rootTag(element) }
    let isWanted = wanted?.contains(element.name) ?? true
    if isWanted, let outer = open.first, wanted?.contains(outer.name) == false {
      // What was kept as unknown holds something that is known: it is a wrapper only.
      path += open.map(\.name)
      open.removeAll()
      pendingText.removeAll()
    }
    if !open.isEmpty {
      flushText()
      open.append(element)
    } else if isWanted || isOther(element) {
      open.append(element)
    } else {
      path.append(element.name)
    }
  }

  func end() {
    depth -= 1
    guard !open.isEmpty else {
      _ = path.popLast()
      return
    }
    flushText()
    var element = open.removeLast()
    element.range = element.range.lowerBound..<max(position, element.range.lowerBound)
    if open.isEmpty {
      finished.append((element, path.last))
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  private func isOther(_ element: Element) -> Bool {
    path.last.map { containers.contains($0) && !containers.contains(element.name) } ?? false
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !open.isEmpty { pendingText.append(contentsOf: bytes) }
  }

  func add(_ node: Element.Node) {
    guard !open.isEmpty else { return }
    flushText()
    open[open.count - 1].children.append(node)
  }

  /// Notes that an entity with a text of its own has been declared.
  func declare(_ name: String) { declared = name }

  /// Whether libxml2 asks for an entity only because it has just read its declaration: that is no use of it.
  func endsDeclaration(of name: String) -> Bool {
    defer { declared = nil }
    return declared == name
  }

  /// Stops the parser because an entity is used; `mark` begins the reference.
  func failOfEntity(_ message: LocalizedText, mark: Character) { fail(message, at: offset(ofLast: mark)) }

  /// Stops the parser with an error at an offset, or where the parser stands; the first one is kept.
  func fail(_ message: LocalizedText, at offset: Int? = nil) {
    guard firstError == nil else { return }
    let place = TextPosition(offset: min(offset ?? position, input.count), in: input)
    firstError = XMLError(file: file, line: place.line, column: place.column, message: message)
    if let parser { xmlStopParser(parser) }
  }

  /// Stops the parser because the document ends too early, or goes on after its end.
  func failAtEnd(_ message: LocalizedText) {
    fail(root == nil ? .noElement : depth > 0 ? .endsInsideElement : message)
  }

  /// Stops the parser because of the tag that it has just read.
  func failOfTag(_ message: LocalizedText) { fail(message, at: startOfTag()) }

  /// Stops the parser because of what libxml2 calls an error of namespaces, unless declarations were cut off.
  func failOfNamespace(_ message: LocalizedText) {
    if !isFragment { failOfTag(message) }
  }

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
  private func startOfTag() -> Int { offset(ofLast: "<") }

  /// The offset of the last `mark` that the parser has consumed, or 0.
  private func offset(ofLast mark: Character) -> Int {
    let consumed = input.prefix(position)
    return mark.asciiValue.flatMap { consumed.lastIndex(of: $0) } ?? 0
  }

  /// The root with the range of its start tag, at whose `>` or `/>` the parser stands.
  private func rootTag(_ element: Element) -> Element {
    let rest = input.dropFirst(position)
    var root = element
    root.range = element.range.lowerBound..<((rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.startIndex) + 1)
    return root
  }
}
