import Foundation
import Interchange
import Terminology
import Localization
import TestSupport
import Testing

/// Our graphs as rdflib reads them.
@Suite struct RDFLibTests {
  private static let script = """
    import sys, rdflib, rdflib.compare
    from rdflib.namespace import SKOS, RDF
    one = rdflib.Graph().parse(sys.argv[1], format="turtle")
    other = rdflib.Graph().parse(sys.argv[2], format="json-ld")
    print(rdflib.compare.isomorphic(one, other), len(set(one.subjects(RDF.type, SKOS.Concept))))
    print(one.serialize(format="turtle"), file=open(sys.argv[3], "w", encoding="utf-8"))
    """

  @Test(
    "rdflib reads our Turtle and our JSON-LD to the same graph, and we read its Turtle",
    .enabled(if: PythonReader.has("rdflib"), "tools/check-reports --install has not been run"),
    arguments: [false, true]) func sameGraph(extended: Bool) throws
  {
    let glossary = try SKOSSample.glossary()
    var termbase = try #require(glossary.first { $0.name == "border.tbx" }).termbase
    termbase.entries = Array(termbase.entries.prefix(30))
    let folder = try TestFolder()
    for (name, syntax) in [("a.ttl", SKOSFormat.Syntax.turtle), ("a.jsonld", .jsonLD)] {
      let bytes = SKOSFormat.write(termbase, ExchangeOptions(), extended: extended, as: syntax).bytes
      try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(name)"))
    }
    let files = ["a.ttl", "a.jsonld", "b.ttl"].map { "\(folder.path)/\($0)" }
    #expect(try PythonReader.output(Self.script, files) == "True 30\n")
    let back = try SKOSFormat.read(Array(Data(contentsOf: URL(filePath: files[2]))), file: "b.ttl", ExchangeOptions())
    #expect(back.remarks == [])
    #expect(Set(back.termbase.entries.map(\.id)) == Set(termbase.entries.map(\.id)))
    let first = termbase.entries[0]
    let entry = try #require(back.termbase.entries.first { $0.id == first.id })
    #expect(Set(entry.infos) == Set(first.infos) || !extended)
    if extended {
      // rdflib sorts properties, but the list of labels keeps its order.
      #expect(entry.languages.map { $0.terms.map(\.text) } == first.languages.map { $0.terms.map(\.text) })
    }
  }
}
