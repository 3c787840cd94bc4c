import XML

/// Reads the parts of a text document into one text.
///
/// Tracked deletions, hidden words and the instructions of fields are left out; of alternatives the first is taken.
struct WordReader {
  /// An open element.
  private enum Element {
    case paragraph, run, words, paragraphProperties, runProperties, textBox, other
    /// Something whose edges no replacement may cross.
    case closedGroup
    case insertion(XMLTag)
    case alternatives(isTaken: Bool)
  }

  /// What is said at one place of the text; that of the paragraph round a text box waits until its end.
  private struct State {
    var paragraph = WordStyles.Properties()
    var run = WordStyles.Properties()
    var style = TextStyle()
    var isHidden = false
    /// The number of the container of the open run, once it has words.
    var container: Int?
    var runTag: XMLTag?
    var insertion: XMLTag?
    /// Whether the open run holds a text box, whose runs are changed by themselves.
    var holdsTextBox = false
  }

  private let styles: WordStyles
  private var builder = PackageTextBuilder()
  private var elements: [Element] = []
  private var state = State()
  private var outer: [State] = []
  /// Of each open field, whether its result has begun, and of how many it has not.
  private var fields: [Bool] = []
  private var instructions = 0
  private var isMain = true
  /// How many elements are open inside and including one that is passed over.
  private var skipped = 0

  init(_ styles: WordStyles) { self.styles = styles }

  /// The text of the parts that were read.
  var text: PackageText { builder.result }

  /// Reads a part. Throws `XMLError`. O(length).
  mutating func read(_ part: PackageText.Part, isMain: Bool, _ package: PackageReader) throws {
    var scanner = try package.scanner(part, known: WordNamespaces.known)
    builder.startPart(part)
    self.isMain = isMain
    (elements, outer, fields, instructions, state, skipped) = ([], [], [], 0, State(), 0)
    while let token = scanner.next() {
      switch token {
      case .start(let tag): start(tag)
      case .end(let range): end(range)
      case .text(let range): append(range, hasReferences: true)
      case .literal(let range):
        append(range, hasReferences: false)
        builder.addObstacle()
      }
    }
  }

  private mutating func start(_ tag: XMLTag) {
    guard skipped == 0, !isSkipped(tag) else {
      if tag.name == "w:p" { builder.passParagraph() }
      skipped += 1
      return
    }
    elements.append(element(tag))
  }

  /// Whether an element holds no words of the document as it is with all its tracked changes.
  private mutating func isSkipped(_ tag: XMLTag) -> Bool {
    switch tag.name {
    case "w:del", "w:moveFrom", "w:instrText", "w:delText", "w:delInstrText", "w:rPrChange", "w:pPrChange",
      "w:sectPr", "w:tblPr", "w:sdtPr", "w:rt":
      return true
    case "mc:Choice", "mc:Fallback":
      guard case .alternatives(let isTaken) = elements.last else { return false }
      if !isTaken { elements[elements.count - 1] = .alternatives(isTaken: true) }
      return isTaken
    default: return false
    }
  }

  private mutating func element(_ tag: XMLTag) -> Element {
    switch tag.name {
    case "w:p":
      builder.startParagraph()
      state.paragraph = styles.paragraph(nil)
      return .paragraph
    case "w:pPr": return .paragraphProperties
    case "w:pStyle":
      if case .paragraphProperties = elements.last { state.paragraph = styles.paragraph(tag["w:val"]) }
    case "w:r":
      guard builder.isInParagraph else { return .other }
      startRun(tag)
      return .run
    case "w:rPr":
      if case .run = elements.last { return .runProperties }
    case "w:t":
      if case .run = elements.last { return .words }
    case "mc:AlternateContent": return .alternatives(isTaken: false)
    case "w:txbxContent":
      outer.append(state)
      state = State()
      return .textBox
    case "w:ins": return .insertion(tag)
    case "w:hyperlink", "w:sdt", "w:fldSimple", "m:oMath", "w:moveTo", "w:ruby", "w:customXml":
      builder.addObstacle()
      return .closedGroup
    default:
      switch elements.last {
      case .runProperties: readProperty(tag)
      case .run: readCharacter(tag)
      default: break
      }
    }
    return .other
  }

  private mutating func startRun(_ tag: XMLTag) {
    state.container = nil
    state.holdsTextBox = false
    state.runTag = tag
    state.insertion = if case .insertion(let insertion) = elements.last { insertion } else { nil }
    state.run = WordStyles.Properties()
    settle()
  }

  /// Works out what all that is said together means for the words of the run.
  private mutating func settle() {
    let properties = styles.defaults.overridden(by: state.paragraph).overridden(by: state.run)
    state.style = TextStyle(
      language: properties.language, isCode: properties.isCode, isQuotation: properties.isQuotation,
      isEmphasis: state.run.isItalic ?? false)
    state.isHidden = properties.isHidden ?? false
  }

  private mutating func readProperty(_ tag: XMLTag) {
    if tag.name == "w:rStyle" {
      state.run = styles.properties(tag["w:val"]).overridden(by: state.run)
    } else {
      state.run.read(tag)
    }
    settle()
  }

  /// Reads an element of a run that is no text (17.3.3).
  private mutating func readCharacter(_ tag: XMLTag) {
    switch tag.name {
    case "w:tab", "w:ptab": appendObstacle("\t", tag)
    case "w:br", "w:cr": appendObstacle(" ", tag)
    case "w:noBreakHyphen" where tag.isEmpty: append("\u{2011}", tag)
    case "w:softHyphen" where tag.isEmpty: append("\u{AD}", tag)
    case "w:fldChar":
      builder.addObstacle()
      switch tag["w:fldCharType"] {
      case "begin":
        fields.append(false)
        instructions += 1
      case "separate":
        if fields.last == false {
          fields[fields.count - 1] = true
          instructions -= 1
        }
      case "end": if fields.popLast() == false { instructions -= 1 }
      default: break
      }
    case "w:lastRenderedPageBreak", "w:commentReference", "w:annotationRef", "w:footnoteRef", "w:endnoteRef": break
    default: builder.addObstacle()
    }
  }

  private var isShown: Bool { skipped == 0 && !state.isHidden && instructions == 0 }

  private mutating func append(_ range: Range<Int>, hasReferences: Bool) {
    guard isShown, case .words = elements.last else { return }
    builder.append(range, hasReferences: hasReferences, state.style, in: container())
  }

  private mutating func append(_ character: String, _ tag: XMLTag) {
    if isShown { builder.append(character, for: tag.range, state.style, in: container()) }
  }

  private mutating func appendObstacle(_ character: String, _ tag: XMLTag) {
    if isShown { builder.appendObstacle(character, for: tag.range, state.style, in: container()) }
  }

  /// The container of the open run.
  private mutating func container() -> Int {
    if let container = state.container { return container }
    let container = builder.add(
      .init(
        tags: state.runTag.map { [$0] } ?? [], insertion: state.insertion, isTrackable: !state.holdsTextBox,
        isCommentable: isMain && outer.isEmpty))
    state.container = container
    return container
  }

  private mutating func end(_ range: Range<Int>) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch elements.popLast() {
    case .paragraph: builder.endParagraph()
    case .run:
      if let container = state.container { builder.end(container, at: range.upperBound) }
      state.container = nil
    case .textBox:
      state = outer.popLast() ?? State()
      state.holdsTextBox = true
      if let container = state.container { builder.forbidTracking(in: container) }
    case .closedGroup: builder.addObstacle()
    default: break
    }
  }
}
