import XML

/// Reads the parts of a text document into one text.
///
/// What tracked deletions hold, annotations and hidden words are left out.
struct OpenDocumentReader {
  /// An open element.
  private enum Element {
    case paragraph, span, closedGroup, note, other
  }

  /// What is said at one place of the text; that of the paragraph round a note or a text box waits until its end.
  private struct State {
    /// The tags of the paragraph and of its open spans, and what their styles say together.
    var tags: [XMLTag] = []
    var properties: [OpenDocumentStyles.Properties] = []
    /// The number of their container, once it has words.
    var container: Int?
  }

  private var builder = PackageTextBuilder()
  private var styles = OpenDocumentStyles()
  private var elements: [Element] = []
  private var state = State()
  private var outer: [State] = []
  private var notes = 0
  private var isMain = true
  /// How many elements are open inside and including one that is passed over.
  private var skipped = 0

  /// The text of the parts that were read.
  var text: PackageText { builder.result }

  /// Reads a part. O(length).
  mutating func read(_ part: PackageText.Part, _ scanner: XMLScanner, _ styles: OpenDocumentStyles, isMain: Bool) {
    var scanner = scanner
    builder.startPart(part)
    self.styles = styles
    self.isMain = isMain
    (elements, outer, state, skipped, notes) = ([], [], State(), 0, 0)
    while let token = scanner.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end: end()
      case .text(let range): append(range, hasReferences: true)
      case .literal(let range):
        append(range, hasReferences: false)
        builder.addObstacle()
      }
    }
  }

  private mutating func start(_ tag: XMLTag) {
    guard skipped == 0, !Self.skippedNames.contains(tag.name) else {
      if tag.name == "text:p" || tag.name == "text:h" { builder.passParagraph() }
      skipped += 1
      return
    }
    elements.append(element(tag))
  }

  private static let skippedNames: Set<String> = [
    "text:tracked-changes", "office:annotation", "office:forms", "office:scripts", "office:font-face-decls",
    "text:note-citation", "text:ruby-text", "svg:title", "svg:desc", "text:hidden-text", "office:meta",
    "text:variable-decls", "text:sequence-decls", "text:user-field-decls",
  ]

  private mutating func element(_ tag: XMLTag) -> Element {
    switch tag.name {
    case "text:p", "text:h":
      outer.append(state)
      state = State()
      builder.startParagraph()
      open(tag, styles.defaults.overridden(by: styles.properties("paragraph", tag["text:style-name"])))
      return .paragraph
    case "text:span":
      let properties = state.properties.last ?? styles.defaults
      var own = styles.properties("text", tag["text:style-name"])
      own.isItalic = own.isItalic ?? false
      open(tag, properties.overridden(by: own))
      return .span
    case "text:s": appendSpaces(tag)
    case "text:tab": appendObstacle("\t", tag)
    case "text:line-break": appendObstacle(" ", tag)
    case "text:note":
      builder.addObstacle()
      notes += 1
      return .note
    case "text:change", "text:change-start", "text:change-end", "text:bookmark", "text:bookmark-start",
      "text:bookmark-end", "text:soft-page-break", "office:annotation-end", "text:alphabetical-index-mark",
      "text:alphabetical-index-mark-start", "text:alphabetical-index-mark-end", "text:toc-mark":
      break
    default:
      // Links, fields, frames, ruby: their edges stay where they are.
      guard builder.isInParagraph, tag.name.hasPrefix("text:") || tag.name.hasPrefix("draw:") else { return .other }
      builder.addObstacle()
      return .closedGroup
    }
    return .other
  }

  private mutating func open(_ tag: XMLTag, _ properties: OpenDocumentStyles.Properties) {
    state.tags.append(tag)
    state.properties.append(properties)
    state.container = nil
  }

  private var style: TextStyle {
    let properties = state.properties.last ?? styles.defaults
    return TextStyle(
      language: properties.language, isCode: properties.isCode, isQuotation: properties.isQuotation,
      isEmphasis: state.tags.count > 1 && properties.isItalic ?? false)
  }

  private var isShown: Bool { skipped == 0 && !state.tags.isEmpty && !(state.properties.last?.isHidden ?? false) }

  private mutating func append(_ range: Range<Int>, hasReferences: Bool) {
    guard isShown else { return }
    builder.append(range, hasReferences: hasReferences, collapses: true, style, in: container())
  }

  /// How many spaces one element stands for at most, so that a small file gives no endless text.
  private static let mostSpaces = 100

  private mutating func appendSpaces(_ tag: XMLTag) {
    guard isShown else { return }
    let count = min(max(tag["text:c"].flatMap(Int.init) ?? 1, 1), Self.mostSpaces)
    appendObstacle(String(repeating: " ", count: count), tag)
  }

  private mutating func appendObstacle(_ characters: String, _ tag: XMLTag) {
    if isShown { builder.appendObstacle(characters, for: tag.range, style, in: container()) }
  }

  private mutating func container() -> Int {
    if let container = state.container { return container }
    let container = builder.add(
      .init(tags: state.tags, isTrackable: isMain, isCommentable: isMain && notes == 0 && outer.count == 1))
    state.container = container
    return container
  }

  private mutating func end() {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch elements.popLast() {
    case .paragraph:
      builder.endParagraph()
      state = outer.popLast() ?? State()
    case .span:
      state.tags.removeLast()
      state.properties.removeLast()
      state.container = nil
    case .closedGroup: builder.addObstacle()
    case .note: notes -= 1
    case .other, nil: break
    }
  }
}
