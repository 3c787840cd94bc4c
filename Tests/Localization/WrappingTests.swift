import Localization
import Testing

@Suite struct WrappingTests {
  @Test(
    "lines break at spaces, never at no-break spaces or inside a word",
    arguments: [
      ("le mot juste", 7, ["le mot", "juste"]), ("le mot juste", 40, ["le mot juste"]), ("", 5, []),
      ("oui\u{A0}: non", 4, ["oui\u{A0}:", "non"]), ("anticonstitutionnellement", 5, ["anticonstitutionnellement"]),
    ])
  func wraps(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }
}
