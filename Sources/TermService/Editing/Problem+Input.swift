import Localization
import TermStore
import Terminology

extension Problem {
  /// An edit that cannot be made, with the JSON pointer (RFC 6901) of what asks for it.
  init(_ error: EditError, at pointer: String) {
    self.init(error)
    guard status == 422 else { return }
    self = Problem(422, at: pointer, error.message)
  }

  /// What is wrong with a part of what was sent, without a final stop.
  fileprivate init(_ status: Int, at pointer: String, _ message: LocalizedText) {
    self.init(
      status, LocalizedText("\(pointer): \(message.english).", fr: "\(pointer)\u{A0}: \(message.french)."))
    fault = Fault(pointer: pointer, message: message)
  }

  /// A value that is needed and missing, or has nothing in it.
  static func empty(_ pointer: String) -> Problem {
    Problem(422, at: pointer, LocalizedText("it is missing or empty", fr: "absent ou vide"))
  }

  /// A word that is not among the known ones.
  static func notAWord(_ word: String, _ known: [String], at pointer: String) -> Problem {
    let list = known.joined(separator: ", ")
    return Problem(
      422, at: pointer,
      LocalizedText(
        "there is no '\(word.prefix(40))'; there are \(list)",
        fr: "«\u{A0}\(word.prefix(40))\u{A0}» n’existe pas\u{A0}; il y a \(list)"))
  }

  /// Content that is not JSON of the shape that is wanted.
  init(_ error: DecodingError) {
    let path: [any CodingKey]
    let isMissing: Bool
    switch error {
    case .keyNotFound(let key, let context): (path, isMissing) = (context.codingPath + [key], true)
    case .typeMismatch(_, let context), .valueNotFound(_, let context): (path, isMissing) = (context.codingPath, false)
    case .dataCorrupted(let context): (path, isMissing) = (context.codingPath, false)
    @unknown default: (path, isMissing) = ([], false)
    }
    let pointer = path.map { "/" + ($0.intValue.map { "\($0)" } ?? $0.stringValue) }.joined()
    guard !pointer.isEmpty else {
      self.init(
        400,
        LocalizedText(
          "The content is not JSON of the shape that is wanted; /v1/openapi.json tells it.",
          fr: "Le contenu n’est pas du JSON de la forme voulue\u{A0}; /v1/openapi.json la décrit."))
      return
    }
    self.init(
      422,
      LocalizedText(
        "\(pointer): \(isMissing ? "it is missing" : "it is not what stands here"); /v1/openapi.json tells the shape.",
        fr:
          "\(pointer)\u{A0}: \(isMissing ? "absent" : "pas ce qui va ici")\u{A0}; /v1/openapi.json décrit la forme."
      ))
  }
}

extension LanguageTag {
  /// A tag that a client gives. Throws `Problem` 422 where there is none or it names no language.
  init(checking tag: String?, at pointer: String) throws(Problem) {
    guard let tag, !tag.isEmpty else { throw .empty(pointer) }
    self.init(rawValue: tag)
    guard isKnown else {
      throw Problem(
        422, at: pointer,
        LocalizedText(
          "'\(tag.prefix(40))' is not a language", fr: "«\u{A0}\(tag.prefix(40))\u{A0}» n’est pas une langue"))
    }
  }
}
