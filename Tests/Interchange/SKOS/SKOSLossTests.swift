import Interchange
import Terminology
import Localization
import TestSupport
import Testing

/// What is told of what plain SKOS cannot hold.
@Suite struct SKOSLossTests {
  @Test("the losses of plain SKOS are counted by kind") func plain() throws {
    let termbase = try #require(try SKOSSample.glossary().first { $0.name == "border.tbx" }).termbase
    let losses = SKOSFormat.write(termbase, ExchangeOptions(), extended: false).losses.losses
    let kinds = Set(losses.map(\.what.english))
    #expect(
      kinds.isSuperset(of: [
        "parts of speech", "genders", "types of terms", "sources", "notes of terms",
        "the difference between superseded and deprecated terms",
      ]))
    let terms = termbase.entries.flatMap(\.languages).flatMap(\.terms)
    #expect(losses.first { $0.what.french == "catégories grammaticales" }?.count == terms.count)
    let superseded = terms.count { $0.status == .superseded }
    #expect(losses.first { $0.what.english.hasPrefix("the difference") }?.count == superseded)
  }
}
