import Languages
import TestSupport
import Testing

@Suite struct TokenScannerTests {
  /// The folded words with what stands between them: ` ` space, `"` quotes, `-` hyphen, `=` hyphen at a line end,
  /// nothing after an elision, `,` punctuation, `|` the end of a sentence.
  private func drawn(_ text: String, _ language: Language = .french) -> String {
    var drawing = ""
    Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = TokenScanner(bytes, language: language)
      while let token = scanner.next() {
        if !drawing.isEmpty {
          switch token.gap {
          case .boundary: drawing += "|"
          case .punctuation: drawing += ","
          case .space: drawing += " "
          case .quotes: drawing += "\""
          case .hyphen: drawing += "-"
          case .hyphenAtLineEnd: drawing += "="
          case .nothing: break
          }
        }
        drawing += String(decoding: scanner.folded, as: UTF8.self)
      }
    }
    return drawing
  }

  @Test(
    "French words",
    arguments: [
      ("L'immigré d’origine", "l'immigré d'origine"), ("aujourd'hui, prud'homme", "aujourd'hui,prud'homme"),
      ("jusqu'à la main-d'œuvre", "jusqu'à la main-d'oeuvre"), ("main-\nd'œuvre", "main=d'oeuvre"),
      ("migra- \n tion", "migra=tion"), ("MIGRATIONS RÉGULIÈRES", "migrations régulières"),
      ("migrants\u{A0}illégaux\u{202F}; oui", "migrants illégaux,oui"), ("clan\u{AD}destins", "clandestins"),
      ("clan\u{AD}\ndestins", "clan=destins"), ("immigre\u{301}s", "immigrés"),
      ("migration « légale » ici", "migration\"légale\"ici"),
      ("migrants. Illégaux", "migrants|illégaux"), ("migrants\n\néchoués", "migrants échoués"),
      ("Migrants\n\nÉchoués", "migrants|échoués"), ("flux – composites", "flux,composites"),
      ("(et séparés)", "et séparés"),
      ("composite3 l'hommea", "composite3 l'hommea"), ("UN.GIFT, 3,5", "un,gift,3,5"), ("l' air", "l\"air"),
      ("a\u{2029}b", "a|b"), ("\u{FFFD}x", "x"), ("", ""), ("…", ""),
    ])
  func french(text: String, expected: String) {
    #expect(drawn(text) == expected)
    // Near the end of a text letters are read one by one, elsewhere eight by eight.
    let rest = String(repeating: "z", count: 20)
    #expect(drawn(text + "\u{2029}" + rest) == (expected.isEmpty ? rest : "\(expected)|\(rest)"))
  }

  @Test(
    "English words",
    arguments: [
      ("the migrant's rights", "the migrant's rights"), ("migrants’ rights", "migrants\"rights"), ("don't", "don't"),
      ("sex slave's", "sex slave's"), ("asylum-seeker", "asylum-seeker"), ("people-\nsmuggling", "people=smuggling"),
    ])
  func english(text: String, expected: String) {
    #expect(drawn(text, .english) == expected)
  }

  private struct Scanned: Equatable {
    var folded: [[UInt8]] = []
    var gaps: [Token.Gap] = []
    var capitals: [Token.Capitals] = []

    init(_ text: [UInt8], _ language: Language) {
      text.withUnsafeBytes { bytes in
        var scanner = TokenScanner(bytes, language: language)
        var previous: [UInt8] = []
        while let token = scanner.next() {
          #expect(scanner.previousFolded == previous)
          #expect(!scanner.isShort || scanner.short.bytes == scanner.folded)
          #expect(scanner.isShort == (scanner.folded.count <= 15))
          folded.append(scanner.folded)
          gaps.append(token.gap)
          capitals.append(token.capitals)
          previous = scanner.folded
        }
      }
    }
  }

  @Test("a word is the same read at once and, with an invisible character in it, letter by letter", arguments: 1...4)
  func twoWays(seed: UInt64) {
    var chance = SmallGenerator(seed: seed)
    let letters = [
      "a", "b", "z", "é", "ÿ", "ß", "æ", "Æ", "œ", "É", "Ÿ", "À", "B", "Z", "ē", "я", "e\u{301}", "ç", "à",
    ]
    let gaps = [
      " ", " ", " ", "\n", ", ", ". ", "! ", ": ", ".", ",", "-", "-\n", "’", "'", "\u{A0}", " « ", "…", "(",
      "\u{2029}",
      "\u{D7}", "\u{F7}", " É", " à", "\u{300}", "\n\n", "\t", "\u{AD}\n", "@", "[", "`", "{", "\u{C0}",
    ]
    for language in [Language.french, .english, .other("xx")] {
      for _ in 0..<120 {
        var plain = ""
        var marked = ""
        for _ in 0..<30 {
          let word = (0..<Int.random(in: 2...9, using: &chance)).map { _ in
            Int.random(in: 0..<3, using: &chance) > 0
              ? "abcdeilmnoqrtu".randomElement(using: &chance).map(String.init) ?? ""
              : letters.randomElement(using: &chance) ?? ""
          }
          let gap = gaps.randomElement(using: &chance) ?? ""
          plain += word.joined() + gap
          marked += word.joined(separator: "\u{2060}") + gap
        }
        #expect(
          Scanned(Array(plain.utf8), language) == Scanned(Array(marked.utf8), language), "\(plain.debugDescription)")
      }
    }
  }

  @Test("any bytes are split without a trap, and every word lies inside the text")
  func hostileBytes() {
    var state: UInt64 = 42
    for _ in 0..<2_000 {
      let bytes = (0..<60).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      bytes.withUnsafeBytes { buffer in
        var end = 0
        for language in [Language.french, .english, .other("xx")] {
          end = 0
          var scanner = TokenScanner(buffer, language: language)
          while let token = scanner.next() {
            #expect(token.start >= end && token.end > token.start && token.end <= buffer.count)
            end = token.end
          }
        }
      }
    }
  }

  @Test(
    "how a word is capitalised",
    arguments: [
      ("migrant", Token.Capitals.none), ("Migrant", .initial), ("MIGRANT", .all), ("ÉTAT", .all), ("État", .initial),
      ("MiGrant", .mixed), ("A", .initial), ("3", .none),
    ])
  func capitals(word: String, expected: Token.Capitals) {
    Array(word.utf8).withUnsafeBytes { bytes in
      var scanner = TokenScanner(bytes, language: .french)
      #expect(scanner.next()?.capitals == expected)
    }
  }
}
