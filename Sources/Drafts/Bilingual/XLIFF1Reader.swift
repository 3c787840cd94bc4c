/// Reads XLIFF 1.2 (OASIS, 2008): units with their segments, where `seg-source` divides them.
struct XLIFF1Reader: TaggedUnitReader {
  /// States of a target that is no translation yet (section 2.3, attribute `state`).
  private static let untranslated: Set<String> = ["new", "needs-translation"]

  /// A unit that is open.
  private struct Unit {
    var id: String
    var isSkipped: Bool
    var source: Range<Int>?
    var segmentedSource: Range<Int>?
    var target: Range<Int>?
    var targetTag: SegmentTag?
    var targetEnd = 0
    /// The segments that an editor has locked.
    var locked: Set<String> = []
  }

  var units: MarkedUnits
  private var source: [UInt8] { units.source }
  private var open: [(name: String, isSkipped: Bool, content: Int)] = []
  private var unit: Unit?
  private var languages = LanguagePair()

  private init(_ units: MarkedUnits) { self.units = units }

  /// Reads a file that is well-formed. O(length). Throws `DraftError` where it has several translations.
  static func draft(_ source: [UInt8], name: String, _ languages: LanguagePair) throws -> BilingualDraft {
    var reader = Self(MarkedUnits(source, name: name, languages))
    return try reader.draft()
  }

  mutating func start(_ tag: SegmentTag) {
    let parent = open.last
    var isSkipped = parent?.isSkipped ?? false
    switch tag.name {
    case "file":
      languages = LanguagePair(
        source: tag.value("source-language", in: source), target: tag.value("target-language", in: source))
    case "group", "trans-unit":
      if let translate = tag.value("translate", in: source) { isSkipped = translate == "no" }
      if tag.name == "trans-unit" {
        unit = Unit(
          id: tag.value("id", in: source) ?? "", isSkipped: isSkipped || UnitLock.isLocked(tag, in: source))
      }
    case "target" where parent?.name == "trans-unit": unit?.targetTag = tag
    case "seg" where unit != nil && UnitLock.isLocked(tag, in: source):
      if let id = tag.value("id", in: source) { unit?.locked.insert(id) }
    default: break
    }
    open.append((tag.name, isSkipped, tag.range.upperBound))
  }

  mutating func end(_ tag: SegmentTag) throws {
    guard let element = open.popLast() else { return }
    if element.name == "trans-unit" { return try finish(at: tag.range.lowerBound) }
    guard unit != nil, open.last?.name == "trans-unit", !tag.isEmpty else { return }
    let content = element.content..<max(tag.range.lowerBound, element.content)
    switch element.name {
    case "source": unit?.source = content
    case "seg-source": unit?.segmentedSource = content
    case "target":
      unit?.target = content
      unit?.targetEnd = tag.range.upperBound
    default: break
    }
  }

  private mutating func finish(at offset: Int) throws {
    defer { unit = nil }
    guard let unit, let content = unit.source, let target = unit.target, let tag = unit.targetTag else { return }
    let state = tag.value("state", in: source)
    guard !unit.isSkipped, state.map({ !Self.untranslated.contains($0) }) ?? true else { return units.skip(target) }
    var pair = languages
    pair.target = pair.target ?? tag.value("lang", in: source)
    guard try units.admits(pair, at: offset) else { return }
    let note = NotePlace(target: tag.range.lowerBound..<unit.targetEnd, stateTag: tag.range, note: unit.targetEnd)
    let segments = segments(in: target)
    guard !segments.isEmpty else { return units.append(id: unit.id, source: content, target: target, note) }
    let sources = self.segments(in: unit.segmentedSource ?? content)
    for segment in segments where !unit.locked.contains(segment.id) {
      guard let partner = sources.first(where: { $0.id == segment.id }) else { continue }
      let id = segments.count == 1 ? unit.id : "\(unit.id)/\(segment.id)"
      units.append(id: id, source: partner.place, target: segment.place, note)
    }
  }

  /// The contents of the elements `mrk` that are segments, by their `mid`.
  private func segments(in range: Range<Int>) -> [(id: String, place: Range<Int>)] {
    var segments: [(id: String, place: Range<Int>)] = []
    var markup = XMLMarkup(source, in: range)
    while let token = markup.next() {
      guard case .tag(let tag) = token, tag.name == "mrk", !tag.isEnd, tag.value("mtype", in: source) == "seg" else {
        continue
      }
      let start = markup.offset
      markup.skipElement(tag)
      let end = source[start..<markup.offset].lastIndex(of: UInt8(ascii: "<")) ?? start
      segments.append((tag.value("mid", in: source) ?? "", start..<(tag.isEmpty ? start : end)))
    }
    return segments
  }
}
