import Linting
import Localization
import TestSupport
import Testing

@Suite struct BaselineFileTests {
  private func key(_ path: String, _ text: String, _ before: String = "") -> Baseline.Key {
    Baseline.Key(path: path, rule: "deprecated-term", text: text, before: before, after: "")
  }

  @Test("a baseline is written sorted, one finding a line, and read back")
  func roundTrip() throws {
    let baseline = Baseline([
      key("b.md", "x"): 1, key("docs/é \"a\".md", "migrants illégaux", "que\tles"): 2, key("b.md", "a"): 1,
      key("c.md", "a"): 0,
    ])
    let json = try baseline.json()
    #expect(
      String(decoding: json, as: UTF8.self) == #"""
        {
          "version": 1,
          "findings": [
            {"path": "b.md", "rule": "deprecated-term", "text": "a", "before": "", "after": "", "count": 1},
            {"path": "b.md", "rule": "deprecated-term", "text": "x", "before": "", "after": "", "count": 1},
            {"path": "docs/é \"a\".md", "rule": "deprecated-term", "text": "migrants illégaux", "before": "que\tles", "after": "", "count": 2}
          ]
        }

        """#)
    #expect(try Baseline(json: json, path: "b.json") == baseline)
    #expect(baseline.count == 4)
    let empty = try Baseline().json()
    #expect(String(decoding: empty, as: UTF8.self) == "{\n  \"version\": 1,\n  \"findings\": []\n}\n")
    #expect(try Baseline(json: empty, path: "b.json") == Baseline())
  }

  @Test("of two entries that a merge has left the higher count holds; other members are passed over")
  func merged() throws {
    let entry = #"{"path": "a", "rule": "r", "text": "t", "before": "", "after": "", "count": "#
    let json = "\u{FEFF}{\"note\": [1, {}], \"version\": 1, \"findings\": [\(entry)2}, \(entry)3}, \(entry)1}]}"
    #expect(try Baseline(json: Array(json.utf8), path: "b").counts.map(\.value) == [3])
  }

  private static let good = #"{"path": "a", "rule": "r", "text": "t", "before": "", "after": "", "count": 1}"#
  private static let entryFault = "in this finding or has a wrong value"

  @Test(
    "what is wrong in a baseline is told with its place",
    arguments: [
      ("", "1:1", "not well-formed JSON"), ("{\n  \"version\": 1,\n  é}", "3:3", "not well-formed JSON"),
      ("{\"version\": 1", "1:14", "not well-formed JSON"), ("{}\n x", "2:2", "not well-formed JSON"),
      ("{\"version\": 1,\n\"findings\": [\n\"a\nb\"]}", "3:3", "not well-formed JSON"),
      ("{\"version\": 1, \"findings\": [1,]}", "1:31", "not well-formed JSON"),
      ("{\"version\": 1, \"é\" 2}", "1:20", "not well-formed JSON"),
      ("<<<<<<< HEAD\n{}", "1:1", "not well-formed JSON"),
      ("[]", "1:1", "not a baseline: it has no “version” and “findings”"),
      ("{\"version\": 1}", "1:1", "not a baseline: it has no “version” and “findings”"),
      ("{\"version\": 1, \"findings\": {}}", "1:1", "not a baseline: it has no “version” and “findings”"),
      (
        "{\"version\": 2, \"results\": {}}", "1:1",
        "version 2 of the baseline is not known; this motjuste reads version 1"
      ),
      ("{\"version\": 1, \"findings\": [\n\(good),\n {\"path\": \"a\"}]}", "3:2", "“rule” is missing \(entryFault)"),
      (
        "{\"version\": 1, \"findings\": [\n\(good.replacing("1}", with: "\"1\"}"))]}", "2:1",
        "“count” is missing \(entryFault)"
      ),
      (
        "{\"version\": 1, \"findings\": [\(good),\n\(good.replacing("1}", with: "0}"))]}", "2:1",
        "“count” is missing \(entryFault)"
      ),
      ("{\"version\": 1, \"findings\": [\(good),\n 7]}", "2:2", "“path” is missing \(entryFault)"),
    ])
  func errors(json: String, place: String, message: String) {
    let error = #expect(throws: BaselineError.self) { _ = try Baseline(json: Array(json.utf8), path: "b.json") }
    #expect(error?.text(.english) == "b.json:\(place): error: \(message)")
  }

  @Test("the errors are told in French, too")
  func french() {
    let error = #expect(throws: BaselineError.self) {
      _ = try Baseline(json: Array("{\"version\": 9}".utf8), path: "b.json")
    }
    #expect(
      error?.text(.french)
        == "b.json:1:1: erreur\u{A0}: la version 9 de la liste de référence n’est pas connue\u{A0}; ce motjuste lit la version 1"
    )
  }

  @Test("no bytes trap, and brackets without end are an error", arguments: 0..<300)
  func hostile(seed: UInt64) {
    var generator = SmallGenerator(seed: seed)
    let json = Array("{\"version\": 1, \"findings\": [\(Self.good), \(Self.good)]}".utf8)
    _ = try? Baseline(json: generator.mutated(json), path: "b")
    #expect(throws: BaselineError.self) {
      _ = try Baseline(json: [UInt8](repeating: UInt8(ascii: "["), count: 100_000), path: "b")
    }
  }
}
