internal import CLibXML2
import Localization

/// Builds elements from the events of one libxml2 parser. Used by one reader on one thread, through a pointer.
///
/// It holds the elements that are open below a wanted one, and hands each wanted one over when it is closed.
struct TreeBuilder {
  /// Nesting beyond this is refused, so that nothing that walks a tree can exhaust the stack.
  static let maximumDepth = 256

  /// The parser, for its position; it outlives its events.
  private let parser: xmlParserCtxtPtr
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
  /// How many bytes of the document were left out, and where the last of them: behind how many that were not, and how
  /// many had been left out before.
  private var leftOut = (after: 0, before: 0, total: 0)
  /// Whether the parser stands between two elements, with nothing but white space left to read.
  private var isBetween = false
  /// How deep the element stood that was complete last, until its parent ends; nil for one that declares namespaces.
  private var lastDepth: Int?
  private var declaresNamespaces = false
  /// How deep the part stands, and whether its parent has ended.
  private var part: (depth: Int, hasEnded: Bool)?
  /// Whether the document type declares attributes.
  private var hasDeclaredAttributes = false
  private var names = RepeatedNames()
  private var texts = RepeatedTexts()

  /// Creates a builder of the elements with the `wanted` names, or of the root element.
  ///
  /// - Parameter isFragment: whether prefixes may be undeclared, because declarations round the element were cut off.
  init(wanted: Set<String>?, containers: Set<String>, file: String, isFragment: Bool, parser: xmlParserCtxtPtr) {
    self.wanted = wanted
    self.containers = containers
    self.file = file
    self.isFragment = isFragment
    self.parser = parser
  }

  /// Takes the oldest element that is complete, or nil.
  mutating func takeFinished() -> Element? {
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

  /// Opens an element. Its attributes are five pointers each: local name, prefix, URI, start and end of the value.
  mutating func start(
    _ name: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, declaresNamespaces: Bool
  ) {
    var element = Element(
      names.name(name), prefix: prefix.map { names.name($0) }, namespace: namespace.map { names.name($0) })
    for index in 0..<count {
      guard let fields = attributes.map({ $0 + index * 5 }), let name = fields[0], let start = fields[3],
        let end = fields[4]
      else { continue }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      if count == 1 {
        element.attributes = names.attribute(name, prefix: fields[1], namespace: fields[2], value: value)
      } else {
        element.attributes.append(names.made(name, prefix: fields[1], namespace: fields[2], value: value))
      }
    }
    start(element, declaresNamespaces: declaresNamespaces)
  }

  private mutating func start(_ element: consuming Element, declaresNamespaces: Bool) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      return failOfTag(.tooDeep(Self.maximumDepth))
    }
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
    if open.isEmpty { self.declaresNamespaces = declaresNamespaces }
    if !open.isEmpty {
      flushText()
      // What holds elements holds several, and the white space between them.
      if open[open.count - 1].children.count <= 1 { open[open.count - 1].children.reserveCapacity(12) }
      open.append(element)
    } else if isWanted || isOther(element) {
      open.append(element)
    } else {
      path.append(element.name)
    }
  }

  mutating func end() {
    depth -= 1
    if let lastDepth, depth < lastDepth { self.lastDepth = nil }
    if let part, depth < part.depth { self.part?.hasEnded = true }
    guard !open.isEmpty else {
      _ = path.popLast()
      return
    }
    flushText()
    var element = open.removeLast()
    element.range = element.range.lowerBound..<max(position, element.range.lowerBound)
    if open.isEmpty {
      finished.append((element, path.last))
      lastDepth = declaresNamespaces ? nil : depth
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  private func isOther(_ element: Element) -> Bool {
    path.last.map { containers.contains($0) && !containers.contains(element.name) } ?? false
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !open.isEmpty { pendingText.append(contentsOf: bytes) }
  }

  mutating func add(_ node: Element.Node) {
    guard !open.isEmpty else { return }
    flushText()
    open[open.count - 1].children.append(node)
  }

  /// Notes that an entity with a text of its own has been declared.
  mutating func declare(_ name: String) { declared = name }

  /// Notes that attributes have been declared, which may have values where an element has none.
  mutating func declareAttributes() { hasDeclaredAttributes = true }

  /// Whether libxml2 asks for an entity only because it has just read its declaration: that is no use of it.
  mutating func endsDeclaration(of name: String) -> Bool {
    defer { declared = nil }
    return declared == name
  }

  /// Stops the parser because an entity is used; `mark` begins the reference.
  mutating func failOfEntity(_ message: LocalizedText, mark: Character) { fail(message, at: offset(ofLast: mark)) }

  /// Stops the parser with an error at an offset, or where the parser stands; the first one is kept.
  mutating func fail(_ message: LocalizedText, at offset: Int? = nil) {
    guard firstError == nil else { return }
    let place = TextPosition(offset: min(offset ?? position, input.count), in: input)
    firstError = XMLError(file: file, line: place.line, column: place.column, message: message)
    xmlStopParser(parser)
  }

  /// Stops the parser because the document ends too early, or goes on after its end.
  mutating func failAtEnd(_ message: LocalizedText) {
    fail(root == nil ? .noElement : depth > 0 ? .endsInsideElement : message)
  }

  /// Stops the parser because of the tag that it has just read.
  mutating func failOfTag(_ message: LocalizedText) { fail(message, at: startOfTag()) }

  /// Stops the parser because of what libxml2 calls an error of namespaces, unless declarations were cut off.
  mutating func failOfNamespace(_ message: LocalizedText) {
    if !isFragment { failOfTag(message) }
  }

  private mutating func flushText() {
    guard !pendingText.isEmpty else { return }
    let text = pendingText.withUnsafeBufferPointer { texts.string($0) }
    open[open.count - 1].children.append(.text(text))
    pendingText.removeAll(keepingCapacity: true)
  }

  /// The place behind what the parser has consumed.
  private var position: Int {
    guard let input = parser.pointee.input else { return 0 }
    let consumed = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return consumed + (consumed < leftOut.after ? leftOut.before : leftOut.total)
  }

  /// Notes that the parser is given nothing of what stands between two offsets.
  mutating func leap(to start: Int, from end: Int) {
    leftOut = (end - leftOut.total, leftOut.total, leftOut.total + start - end)
  }

  /// Notes that what is read from now on is a part of the document; returns how deep the parser is.
  mutating func beginPart() -> Int {
    part = (depth, false)
    return depth
  }

  /// Notes whether the parser stands between two elements, with nothing but white space left before `end`.
  mutating func noteGap(before end: Int) {
    let isInContent = parser.pointee.instate == XML_PARSER_CONTENT && parser.pointee.wellFormed != 0
    isBetween =
      isInContent && open.isEmpty && position <= end && input[position..<end].allSatisfy { XMLTag.isSpace($0) }
  }

  /// Whether the parser stands between two elements of a part, which is so deep.
  func isBetweenElements(ofPartAt depth: Int?) -> Bool { isBetween && self.depth == depth && part?.hasEnded == false }

  /// Whether the parser stands beside the element that was complete last, which has been taken.
  var isBesideLast: Bool {
    isBetween && depth == lastDepth && finished.isEmpty && firstError == nil && !hasDeclaredAttributes
      && depth < Self.maximumDepth / 2
  }

  /// The offset of the `<` of the start tag that the parser has just read: a `<` cannot stand inside a tag.
  private func startOfTag() -> Int { offset(ofLast: "<") }

  /// The offset of the last `mark` that the parser has consumed, or 0.
  private func offset(ofLast mark: Character) -> Int {
    guard let byte = mark.asciiValue else { return 0 }
    var offset = min(position, input.count) - 1
    while offset > 0, input[offset] != byte { offset -= 1 }
    return max(offset, 0)
  }

  /// The root with the range of its start tag, at whose `>` or `/>` the parser stands.
  private func rootTag(_ element: Element) -> Element {
    let rest = input.dropFirst(position)
    var root = element
    root.range = element.range.lowerBound..<((rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.startIndex) + 1)
    return root
  }
}
