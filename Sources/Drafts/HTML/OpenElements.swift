/// The elements of HTML that are open at a place, and what a draft is told of them when they end.
///
/// Each tag takes a time that does not grow with the depth.
struct OpenElements {
  private struct Element {
    var name: String
    var content: HTMLContent
    var language: String?
    /// Where its words begin in the text of the draft.
    var text: Int
    /// Where its start tag begins in the source.
    var source: Int
    /// The index of the innermost element that is no inline one, itself included; -1 for none.
    var block: Int
    /// The index of the innermost element of `HTMLContent.scopes`, itself included; -1 for none.
    var scope: Int
    /// Why its words are not looked at.
    var skipped: Skipped.Kind?
    /// Whether its end tag was met inside a block that is still open.
    var isEnded = false
  }

  /// Elements inside so many others are not followed; their words are text all the same.
  private static let mostElements = 1_000

  private var stack: [Element] = []
  /// The indices of the open elements of each name.
  private var places: [String: [Int]] = [:]
  /// The number of elements that are too deep to be followed.
  private var unfollowed = 0
  /// The index of the element whose words are not looked at.
  private var skipping: Int?

  /// Whether the words at this place are not looked at.
  var isSkipping: Bool { skipping != nil }

  /// Takes in a start tag.
  mutating func start(_ tag: HTMLTag, _ draft: inout Draft) {
    let content = HTMLContent(tag.name)
    for (names, within) in HTMLContent.ended(by: tag.name, content) {
      let scope = HTMLContent.tableParts.contains(names[0]) ? -1 : stack.last?.scope ?? -1
      let barrier = within.reduce(scope) { max($0, places[$1]?.last ?? -1) }
      if let index = names.compactMap({ places[$0]?.last }).filter({ $0 > barrier }).min() {
        end(from: index, at: tag.source.lowerBound, &draft)
      }
    }
    switch content {
    case .lineBreak:
      if !isSkipping { draft.append([0x0A], from: tag.source) }
      return
    case .object: return appendBoundary(&draft)
    case .hidden: return
    case .block, .enclosed: appendBoundary(&draft)
    case .code where !tag.isEmpty: appendBoundary(&draft)
    case .inline, .code: break
    }
    if !tag.isEmpty { push(tag, content, &draft) }
  }

  private mutating func push(_ tag: HTMLTag, _ content: HTMLContent, _ draft: inout Draft) {
    guard stack.count < Self.mostElements else {
      unfollowed += 1
      return
    }
    let index = stack.count
    var element = Element(
      name: tag.name, content: content, language: tag.language, text: draft.text.count, source: tag.source.lowerBound,
      block: content == .inline ? stack.last?.block ?? -1 : index,
      scope: HTMLContent.scopes.contains(tag.name) ? index : stack.last?.scope ?? -1)
    if skipping == nil {
      element.skipped = content == .code ? .code : tag.isUntranslated ? .untranslated : nil
      if element.skipped != nil {
        skipping = index
        if content == .inline { draft.appendBoundary() }
      }
    }
    stack.append(element)
    places[tag.name, default: []].append(index)
  }

  /// Takes in an end tag.
  mutating func end(_ tag: HTMLTag, _ draft: inout Draft) {
    let content = HTMLContent(tag.name)
    if content == .lineBreak { return start(tag, &draft) }
    if unfollowed > 0 {
      unfollowed -= 1
      if content == .block { appendBoundary(&draft) }
      return
    }
    let scope = HTMLContent.tableParts.contains(tag.name) ? -1 : (stack.last?.scope ?? -1)
    guard let index = places[tag.name]?.last, index >= scope else {
      if content == .block { appendBoundary(&draft) }
      return
    }
    if content == .inline, stack[stack.count - 1].block > index {
      // `<b><p>a</b> c</p>`: the paragraph goes on.
      places[tag.name]?.removeLast()
      stack[index].isEnded = true
      finish(index, at: tag.source.lowerBound, isWhole: false, &draft)
    } else {
      end(from: index + 1, at: tag.source.lowerBound, &draft)
      pop(at: tag.source.upperBound, isWhole: true, &draft)
    }
  }

  /// Ends all elements.
  mutating func endAll(at offset: Int, _ draft: inout Draft) {
    end(from: 0, at: offset, &draft)
  }

  /// Ends the elements from an index of the stack on, without end tags of their own.
  private mutating func end(from index: Int, at offset: Int, _ draft: inout Draft) {
    while stack.count > index { pop(at: offset, isWhole: false, &draft) }
  }

  private mutating func pop(at offset: Int, isWhole: Bool, _ draft: inout Draft) {
    let index = stack.count - 1
    if !stack[index].isEnded {
      places[stack[index].name]?.removeLast()
      finish(index, at: offset, isWhole: isWhole, &draft)
    }
    stack.removeLast()
    // What is not followed stands inside the last element that is.
    unfollowed = 0
  }

  private mutating func finish(_ index: Int, at offset: Int, isWhole: Bool, _ draft: inout Draft) {
    let element = stack[index]
    if let skipping, index > skipping { return }
    if let kind = element.skipped {
      skipping = nil
      // The boundaries round what stands in a line are in its place; those round a block divide paragraphs.
      let isBlock = element.content == .block || element.content == .enclosed
      let start = element.content == .code ? element.text - Draft.boundary.count : element.text
      if isBlock { draft.appendSkipped(kind, element.source..<offset, from: element.text) }
      draft.appendBoundary()
      if !isBlock { draft.appendSkipped(kind, element.source..<offset, from: start) }
      return
    }
    if let kind = HTMLContent.passage(element.name) { draft.appendPassage(kind, from: element.text) }
    if let language = element.language, !language.isEmpty {
      draft.appendPassage(.language(language), from: element.text)
    }
    if element.content == .inline {
      if isWhole { draft.appendInline(from: element.text, source: element.source..<offset) }
    } else {
      appendBoundary(&draft)
    }
  }

  private func appendBoundary(_ draft: inout Draft) {
    if !isSkipping { draft.appendBoundary() }
  }
}
