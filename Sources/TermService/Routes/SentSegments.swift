import Drafts
import Localization

/// A translation in JSON: one pair of texts, or segments.
struct SentSegments: Decodable {
  let sourceLanguage: String?
  let targetLanguage: String?
  let minSeverity: String?
  private let source: String?
  private let target: String?
  private let segments: [Segment]?

  private struct Segment: Decodable {
    let id: String?
    let source: String
    let target: String
  }

  private enum CodingKeys: String, CodingKey {
    case sourceLanguage, targetLanguage, minSeverity, source, target, segments
  }

  /// Decodes it. A text or segments are there or not there, but never null.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sourceLanguage = try container.decodeIfPresent(String.self, forKey: .sourceLanguage)
    targetLanguage = try container.decodeIfPresent(String.self, forKey: .targetLanguage)
    minSeverity = try container.decodeIfPresent(String.self, forKey: .minSeverity)
    source = container.contains(.source) ? try container.decode(String.self, forKey: .source) : nil
    target = container.contains(.target) ? try container.decode(String.self, forKey: .target) : nil
    segments = container.contains(.segments) ? try container.decode([Segment].self, forKey: .segments) : nil
  }

  /// Reads the content of a request. Throws `Problem` 400.
  init(_ content: [UInt8]) throws(Problem) {
    do { self = try JSON.value(Self.self, from: content) } catch { throw Self.wrongShape }
  }

  /// The texts, or the segments; one without a name is called by its number, from 1.
  ///
  /// Throws `Problem` 400 where there are both or neither of a pair and segments, or two segments of one name, and 422 for a
  /// NUL, which no text has.
  func content() throws(Problem) -> TranslationRequest.Content {
    switch (source, target, segments) {
    case (let source?, let target?, nil):
      guard !source.utf8.contains(0), !target.utf8.contains(0) else { throw Self.nul("1") }
      return .texts(source: source, target: target)
    case (nil, nil, let segments?): return .segments(try Self.named(segments))
    default: throw Self.wrongShape
    }
  }

  private static func named(_ segments: [Segment]) throws(Problem) -> [SegmentList.Segment] {
    let list = segments.enumerated().map { number, segment in
      SegmentList.Segment(id: segment.id ?? "\(number + 1)", source: segment.source, target: segment.target)
    }
    var names: Set<String> = []
    for segment in list {
      guard names.insert(segment.id).inserted else { throw Self.twice(segment.id) }
      guard !segment.source.utf8.contains(0), !segment.target.utf8.contains(0) else { throw Self.nul(segment.id) }
    }
    return list
  }

  private static let wrongShape = Problem(
    400,
    LocalizedText(
      #"The content is not JSON with strings "source" and "target", or with an array "segments" of such pairs."#,
      fr:
        #"Le contenu n’est pas du JSON avec des chaînes «\#u{A0}source\#u{A0}» et «\#u{A0}target\#u{A0}», ou avec un tableau «\#u{A0}segments\#u{A0}» de telles paires."#
    ))

  private static func twice(_ id: String) -> Problem {
    Problem(
      400,
      LocalizedText(
        "Two segments are called '\(id.prefix(40))': give each an 'id' of its own, or none to any.",
        fr:
          "Deux segments s’appellent «\u{A0}\(id.prefix(40))\u{A0}»\u{A0}: donner à chacun son propre «\u{A0}id\u{A0}», ou à aucun."
      ))
  }

  private static func nul(_ id: String) -> Problem {
    Problem(
      422,
      LocalizedText(
        "The segment '\(id.prefix(40))' has a NUL character, which no text has: send it without.",
        fr:
          "Le segment «\u{A0}\(id.prefix(40))\u{A0}» a un caractère NUL, ce qu’aucun texte n’a\u{A0}: l’envoyer sans."))
  }
}
