import Languages
import Localization
import Terminology

extension Parameter {
  /// The checked value of a request, or nil where there is none. Throws `Problem` 400.
  ///
  /// - Parameters:
  ///   - given: what the request has under the name.
  ///   - path: the path that was asked for.
  func value(_ given: String?, path: String, in glossary: ServedGlossary) throws(Problem) -> String? {
    guard let given, isGiven(given) else {
      guard let question else { return usual }
      // Spaces are the only thing in examples that a browser would not take.
      let address = "\(path)?\(name)=\(example.replacing(" ", with: "%20"))"
      throw Problem(
        400,
        LocalizedText(
          "\(question.english) Give it as ?\(name)=, for example \(address).",
          fr: "\(question.french) Le donner par ?\(name)=, par exemple \(address)."))
    }
    switch kind {
    case .text(let most): try Self.check(given, name, most: most)
    case .draft(let most):
      guard given.unicodeScalars.count <= most else { throw Self.longDraft(name, most) }
    case .names: try Self.check(given, name, most: Self.mostScalarsOfNames)
    case .language: _ = try glossary.language(given)
    case .languageOrAuto where given == "auto": break
    case .languageOrAuto: _ = try glossary.language(given)
    case .integer(let range, _):
      // `+5` would be taken for a number, too.
      guard given.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let number = Int(given),
        range.contains(number)
      else { throw notANumber(given, range) }
    case .moment:
      guard given.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]{5,8}Z?)?/) != nil else { throw notAMoment(given) }
    case .flag:
      guard given == "true" || given == "false" else { throw notAmong(given, ["true", "false"]) }
    case .choice(let known, _):
      guard known.contains(given) else { throw notAmong(given, known) }
    case .choices(let known):
      for item in given.split(separator: ",", omittingEmptySubsequences: false) where !known.contains(String(item)) {
        throw notAmong(String(item), known)
      }
    }
    return given
  }

  static let mostScalarsOfNames = 1_000

  /// Whether a value counts as given: text of nothing but spaces is none.
  private func isGiven(_ value: String) -> Bool {
    switch kind {
    case .text, .names: value.contains { !$0.isWhitespace }
    default: true
    }
  }

  static func check(_ value: String, _ name: String, most: Int) throws(Problem) {
    guard value.utf8.count > most, value.unicodeScalars.count > most else { return }
    throw Problem(
      400,
      LocalizedText(
        "'\(name)' has more than \(most) characters: shorten it.",
        fr: "«\u{A0}\(name)\u{A0}» dépasse \(most) caractères\u{A0}: le raccourcir."))
  }

  private static func longDraft(_ name: String, _ most: Int) -> Problem {
    Problem(
      400,
      LocalizedText(
        "'\(name)' has more than \(most) characters, too many for an address: send it with POST.",
        fr:
          "«\u{A0}\(name)\u{A0}» dépasse \(most) caractères, trop pour une adresse\u{A0}: l’envoyer par POST."))
  }

  private func notANumber(_ value: String, _ range: ClosedRange<Int>) -> Problem {
    Problem(
      400,
      LocalizedText(
        "'\(name)' is a number from \(range.lowerBound) to \(range.upperBound), not '\(value.prefix(40))'.",
        fr:
          "«\u{A0}\(name)\u{A0}» est un nombre de \(range.lowerBound) à \(range.upperBound), pas «\u{A0}\(value.prefix(40))\u{A0}»."
      ))
  }

  private func notAMoment(_ value: String) -> Problem {
    Problem(
      400,
      LocalizedText(
        "'\(name)' is a day or a moment such as 2026-11-21 or 2026-11-21T08:00:00Z, not '\(value.prefix(40))'.",
        fr:
          "«\u{A0}\(name)\u{A0}» est un jour ou un moment comme 2026-11-21 ou 2026-11-21T08:00:00Z, pas «\u{A0}\(value.prefix(40))\u{A0}»."
      ))
  }

  private func notAmong(_ value: String, _ known: [String]) -> Problem {
    let list = known.joined(separator: ", ")
    return Problem(
      400,
      LocalizedText(
        "There is no \(name) '\(value.prefix(40))'; there are \(list).",
        fr: "«\u{A0}\(name)\u{A0}» ne peut pas être «\u{A0}\(value.prefix(40))\u{A0}»\u{A0}; il y a \(list)."))
  }
}
