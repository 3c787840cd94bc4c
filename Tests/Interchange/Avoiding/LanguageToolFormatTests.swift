import FileBytes
import Foundation
import Interchange
import Terminology
import Localization
import Testing
import XML

/// Rules of LanguageTool, tried as LanguageTool tries them: each example has to be found and corrected.
@Suite struct LanguageToolFormatTests {
  @Test("the rules of the real glossary find and correct their examples", .timeLimit(.minutes(10))) func examples()
    throws
  {
    var rules = 0
    var ids: Set<String> = []
    for (name, termbase) in try SKOSSample.avoided() {
      for file in LanguageToolFormat.files(termbase, AvoidingSample.options).files {
        let root = try Element(parsing: MappedBytes(file.bytes), file: file.name)
        #expect(root.name == "rules")
        for group in root.first("category")?.elements ?? [] {
          let id = try #require(group["id"])
          #expect(ids.insert(file.name + name + id).inserted)
          for rule in group.elements {
            rules += 1
            // The order of the schema.
            #expect(rule.elements.map(\.name).prefix(3) == ["regexp", "message", "short"])
            let regexp = try #require(rule.first("regexp"))
            let options: NSRegularExpression.Options = regexp["case_sensitive"] == "yes" ? [] : [.caseInsensitive]
            let expression = try NSRegularExpression(pattern: regexp.text, options: options)
            let suggestions = try #require(rule.first("message")).elements.map(\.text).joined(separator: "|")
            for example in rule.elements.dropFirst(3) {
              let marker = try #require(example.first("marker")).text
              let text = example.text as NSString
              let match = expression.firstMatch(in: example.text, range: NSRange(location: 0, length: text.length))
              #expect(match.map { text.substring(with: $0.range) } == marker, "\(id)")
              #expect(example["correction"] == suggestions)
            }
          }
        }
      }
    }
    #expect(rules > 200)
  }

  @Test("a message says what to write and why, in both languages") func message() throws {
    var options = AvoidingSample.options
    let english = LanguageToolFormat.files(AvoidingSample.termbase, options).files
    #expect(
      AvoidingSample.text(english, "grammar-en.xml")?.contains(
        "<message>This term is deprecated: write <suggestion>irregular migrants</suggestion>. No person is &lt;illegal&gt;.</message>"
      ) == true)
    options.interface = .french
    let french = LanguageToolFormat.files(AvoidingSample.termbase, options).files
    #expect(
      AvoidingSample.text(french, "grammar-fr.xml")?.contains(
        "<message>Ce terme est déconseillé\u{A0}: écrire <suggestion>migrant en situation irrégulière</suggestion>. Pourquoi\u{A0}: &lt;c’est&gt;</message>"
      ) == true)
  }
}
