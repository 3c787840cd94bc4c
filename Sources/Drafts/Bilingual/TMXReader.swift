import Localization

/// Reads TMX 1.4b (LISA, 2005): the variants of each unit in the two languages that are wanted.
struct TMXReader: TaggedUnitReader {
  /// A variant of a unit.
  private struct Variant {
    var language: String
    var offset: Int
    var content: Range<Int>?
  }

  var units: MarkedUnits
  private var source: [UInt8] { units.source }
  private let wanted: LanguagePair
  private var open: [(name: String, content: Int)] = []
  private var headerLanguage: String?
  private var unitLanguage: String?
  private var unitID: String?
  private var count = 0
  private var isLocked = false
  private var variants: [Variant] = []

  private init(_ units: MarkedUnits, _ wanted: LanguagePair) {
    self.units = units
    self.wanted = wanted
  }

  /// Reads a file that is well-formed. O(length).
  ///
  /// Throws `DraftError` for a variant without a language, and where there are more than two languages and nobody says which
  /// are wanted.
  static func draft(_ source: [UInt8], name: String, _ languages: LanguagePair) throws -> BilingualDraft {
    var reader = Self(MarkedUnits(source, name: name, languages), languages)
    return try reader.draft()
  }

  mutating func start(_ tag: SegmentTag) throws {
    switch tag.name {
    case "header": headerLanguage = language(tag.value("srclang", in: source))
    case "tu":
      count += 1
      unitID = tag.value("tuid", in: source)
      unitLanguage = language(tag.value("srclang", in: source)) ?? headerLanguage
      isLocked = UnitLock.isLocked(tag, in: source)
      variants = []
    case "tuv":
      guard let language = tag.value("lang", in: source), !language.isEmpty else {
        throw units.error(.noLanguage, at: tag.range.lowerBound)
      }
      variants.append(Variant(language: language, offset: tag.range.lowerBound))
    default: break
    }
    open.append((tag.name, tag.range.upperBound))
  }

  mutating func end(_ tag: SegmentTag) throws {
    guard let element = open.popLast() else { return }
    if element.name == "tu" { return try finish() }
    guard element.name == "seg", open.last?.name == "tuv", !tag.isEmpty, let last = variants.indices.last else {
      return
    }
    variants[last].content = element.content..<max(tag.range.lowerBound, element.content)
  }

  /// The language that an attribute names; none for `*all*`, by which any may be the source.
  private func language(_ value: String?) -> String? { value == "*all*" || value == "" ? nil : value }

  private mutating func finish() throws {
    defer { variants = [] }
    guard !isLocked else { return }
    let complete = variants.filter { $0.content != nil }
    let sourceLanguage = wanted.source ?? unitLanguage ?? units.draft.languages.source
    let origin = complete.first { variant in
      if let sourceLanguage { return LanguagePair.matches(variant.language, sourceLanguage) }
      return wanted.target.map { !LanguagePair.matches(variant.language, $0) } ?? true
    }
    guard let origin, let content = origin.content else { return }
    for variant in complete
    where variant.offset != origin.offset && !LanguagePair.matches(variant.language, origin.language) {
      let pair = LanguagePair(source: origin.language, target: variant.language)
      guard let target = variant.content, try units.admits(pair, at: variant.offset) else { continue }
      units.append(id: unitID ?? "#\(count)", source: content, target: target, nil)
    }
  }
}

extension LocalizedText {
  fileprivate static let noLanguage = Self(
    "a variant without a language: xml:lang is missing",
    fr: "une variante sans langue\u{A0}: il manque xml:lang")
}
