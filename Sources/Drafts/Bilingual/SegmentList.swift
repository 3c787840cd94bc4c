/// Segments of a text and its translation that stand in no file.
public struct SegmentList: Sendable {
  /// A text and its translation.
  public struct Segment: Sendable, Hashable {
    /// What the segment is called.
    public var id: String
    /// The text.
    public var source: String
    /// Its translation.
    public var target: String

    /// Creates a segment.
    public init(id: String, source: String, target: String) {
      self.id = id
      self.source = source
      self.target = target
    }
  }

  /// The segments, as they were given.
  public let segments: [Segment]
  /// What is checked: the segments with words on both sides, as plain text.
  public private(set) var draft: BilingualDraft
  /// Where each segment begins in the source of `draft.sources`.
  public let sourceStarts: [Int]
  /// Where each segment begins in the source of `draft.targets`.
  public let targetStarts: [Int]

  /// Joins segments to a draft. O(length).
  ///
  /// - Parameter languages: the languages, as far as they are known.
  public init(_ segments: [Segment], _ languages: LanguagePair = LanguagePair()) {
    let sources = Self.joined(segments.map(\.source))
    let targets = Self.joined(segments.map(\.target))
    var draft = BilingualDraft(source: sources.text, target: targets.text)
    draft.languages = languages
    draft.sources.language = languages.source
    draft.targets.language = languages.target
    for (number, segment) in segments.enumerated() where !(Self.isBlank(segment.source) || Self.isBlank(segment.target))
    {
      let (source, target) = (sources.starts[number], targets.starts[number])
      draft.units.append(
        TranslationUnit(
          id: segment.id, source: draft.sources.appendSegment(source..<source + segment.source.utf8.count),
          target: draft.targets.appendSegment(target..<target + segment.target.utf8.count)))
    }
    self.segments = segments
    self.draft = draft
    sourceStarts = sources.starts
    targetStarts = targets.starts
  }

  /// Texts, each ended by a line end, and where each begins.
  private static func joined(_ texts: [String]) -> (text: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for text in texts {
      starts.append(bytes.count)
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return (bytes, starts)
  }

  private static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }
}
