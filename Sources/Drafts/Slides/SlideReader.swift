import XML

/// Reads the paragraphs of slides (ISO/IEC 29500-1, 21.1.2).
struct SlideReader {
  private var builder = PackageTextBuilder()
  private var path: [String] = []
  private var style = TextStyle()
  private var container: Int?
  /// Of each open choice between alternatives, whether one was taken.
  private var alternatives: [Bool] = []
  /// How many elements are open inside and including one that is passed over.
  private var skipped = 0

  /// The text of the parts that were read.
  var text: PackageText { builder.result }

  /// Reads a part. O(length).
  mutating func read(_ part: PackageText.Part, _ scanner: XMLScanner) {
    var scanner = scanner
    builder.startPart(part)
    (path, alternatives, skipped) = ([], [], 0)
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
    guard skipped == 0, !isOtherAlternative(tag) else {
      if tag.name == "a:p" { builder.passParagraph() }
      skipped += 1
      return
    }
    switch tag.name {
    case "a:p": builder.startParagraph()
    case "a:r":
      style = TextStyle()
      container = builder.add(.init(tags: [tag], isTrackable: false, isCommentable: false))
    case "a:rPr" where path.last == "a:r":
      style.language = tag["lang"]
      style.isEmphasis = tag["i"] == "1" || tag["i"] == "true"
    case "a:br":
      builder.appendObstacle(
        " ", for: tag.range, TextStyle(),
        in: builder.add(.init(tags: [tag], isTrackable: false, isCommentable: false)))
    case "a:fld": builder.addObstacle()
    case "mc:AlternateContent": alternatives.append(false)
    default: break
    }
    path.append(tag.name)
  }

  private mutating func isOtherAlternative(_ tag: XMLTag) -> Bool {
    guard tag.name == "mc:Choice" || tag.name == "mc:Fallback", path.last == "mc:AlternateContent",
      let isTaken = alternatives.last
    else { return false }
    alternatives[alternatives.count - 1] = true
    return isTaken
  }

  private mutating func append(_ range: Range<Int>, hasReferences: Bool) {
    guard skipped == 0, path.last == "a:t", path.dropLast().last == "a:r", let container else { return }
    builder.append(range, hasReferences: hasReferences, style, in: container)
  }

  private mutating func end() {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch path.popLast() {
    case "a:p": builder.endParagraph()
    case "a:r": container = nil
    case "a:fld": builder.addObstacle()
    case "mc:AlternateContent": _ = alternatives.popLast()
    default: break
    }
  }
}
