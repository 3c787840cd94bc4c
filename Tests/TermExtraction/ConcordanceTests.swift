import Languages
import TermExtraction
import TestSupport
import Testing

@Suite struct ConcordanceTests {
  @Test("a place is shown with the words of its paragraph round it, as one line") func line() throws {
    let marked = MarkedText("Avant.\n\nIl est dit que le [[retour\nvolontaire]] aide. Après.\n\nSuite.")
    let words = Concordance(Array(marked.text.utf8), marked.ranges[0])
    #expect(words.left == "Il est dit que le ")
    #expect(words.text == "retour volontaire")
    #expect(words.right == " aide. Après.")
    #expect(words.sentence == "Il est dit que le retour volontaire aide.")
  }

  @Test("at most 60 characters are shown on either side") func width() throws {
    let marked = MarkedText(
      String(repeating: "é mot ", count: 200) + "[[ici]]" + String(repeating: " né é", count: 200))
    let words = Concordance(Array(marked.text.utf8), marked.ranges[0])
    #expect(words.left.count == 60)
    #expect(words.right.count == 60)
    #expect(!words.sentence.contains("\u{FFFD}"))
    #expect(words.sentence.utf8.count < 900)
  }

  @Test("a place beyond a text that has become shorter is its end") func beyond() {
    let words = Concordance(Array("court".utf8), 90..<99)
    #expect(words.text == "")
    #expect(words.left == "court")
  }
}
