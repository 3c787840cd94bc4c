/// Reads XLIFF 2.0 to 2.2 (OASIS): the segments of units.
struct XLIFF2Reader: TaggedUnitReader {
  /// A segment that is open or has ended.
  private struct Segment {
    var tag: SegmentTag
    var source: Range<Int>?
    var target: Range<Int>?
    var end = 0
  }

  var units: MarkedUnits
  private var source: [UInt8] { units.source }
  private var open: [(name: String, isSkipped: Bool, content: Int)] = []
  private var languages = LanguagePair()
  private var unitID = ""
  private var isLocked = false
  private var segments: [Segment] = []
  /// Where a note of the unit goes, and whether its list of notes is there.
  private var notes: (offset: Int, isThere: Bool)?

  private init(_ units: MarkedUnits) { self.units = units }

  /// Reads a file that is well-formed. O(length). Throws `DraftError` where its languages are not the wanted ones.
  static func draft(_ source: [UInt8], name: String, _ languages: LanguagePair) throws -> BilingualDraft {
    var reader = Self(MarkedUnits(source, name: name, languages))
    return try reader.draft()
  }

  mutating func start(_ tag: SegmentTag) {
    let parent = open.last
    var isSkipped = parent?.isSkipped ?? false
    switch tag.name {
    case "xliff":
      languages = LanguagePair(source: tag.value("srcLang", in: source), target: tag.value("trgLang", in: source))
    case "file", "group", "unit":
      if let translate = tag.value("translate", in: source) { isSkipped = translate == "no" }
      if tag.name == "unit" {
        unitID = tag.value("id", in: source) ?? ""
        isLocked = UnitLock.isLocked(tag, in: source)
        segments = []
        notes = nil
      }
    case "originalData" where parent?.name == "unit", "ignorable" where parent?.name == "unit":
      if notes == nil { notes = (tag.range.lowerBound, false) }
    case "segment" where parent?.name == "unit":
      if notes == nil { notes = (tag.range.lowerBound, false) }
      segments.append(Segment(tag: tag))
    default: break
    }
    open.append((tag.name, isSkipped, tag.range.upperBound))
  }

  mutating func end(_ tag: SegmentTag) throws {
    guard let element = open.popLast(), let parent = open.last else { return }
    let content = element.content..<max(tag.range.lowerBound, element.content)
    switch (element.name, parent.name) {
    case ("unit", _): try finish(isSkipped: element.isSkipped, at: tag.range.lowerBound)
    case ("notes", "unit") where !tag.isEmpty: notes = (tag.range.lowerBound, true)
    case ("segment", "unit"): if let last = segments.indices.last { segments[last].end = tag.range.upperBound }
    case ("source", "segment") where !tag.isEmpty:
      if let last = segments.indices.last { segments[last].source = content }
    case ("target", "segment") where !tag.isEmpty:
      if let last = segments.indices.last { segments[last].target = content }
    default: break
    }
  }

  private mutating func finish(isSkipped: Bool, at offset: Int) throws {
    defer { segments = [] }
    for (number, segment) in segments.enumerated() {
      guard let content = segment.source, let target = segment.target else { continue }
      let isInitial = segment.tag.value("state", in: source) == "initial"
      guard !isSkipped, !isLocked, !isInitial, !UnitLock.isLocked(segment.tag, in: source) else {
        units.skip(target)
        continue
      }
      guard try units.admits(languages, at: offset) else { continue }
      let segmentID = segment.tag.value("id", in: source) ?? String(number + 1)
      let note = notes.map { notes in
        NotePlace(
          target: segment.tag.range.lowerBound..<segment.end, stateTag: segment.tag.range, note: notes.offset,
          hasNotes: notes.isThere)
      }
      units.append(
        id: segments.count == 1 ? unitID : "\(unitID)/\(segmentID)", source: content, target: target, note)
    }
  }
}
