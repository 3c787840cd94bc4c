import Languages
import Terminology

/// The identifier of a proposal: its letters without accents and its digits, with hyphens between words.
enum ProposalID {
  private static let longest = 80

  /// An identifier that is not taken: with a number behind it where the plain one is.
  static func id(of term: String, isTaken: (ConceptEntry.ID) -> Bool) -> ConceptEntry.ID {
    let plain = plain(term)
    var id = ConceptEntry.ID(rawValue: plain)
    var number = 2
    while isTaken(id) {
      id = ConceptEntry.ID(rawValue: "\(plain)-\(number)")
      number += 1
    }
    return id
  }

  private static func plain(_ term: String) -> String {
    let words = TermWords(term, language: .french).words.map { word in
      Folding.stripped(word.folded).filter { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      }
    }
    let bytes = words.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "-")])
    let text = String(decoding: Array(bytes.prefix(longest)), as: UTF8.self)
    // An identifier of XML begins with a letter.
    guard let first = text.first, first.isLetter else {
      return text.isEmpty ? "candidate" : "candidate-\(text)"
    }
    return text
  }
}
