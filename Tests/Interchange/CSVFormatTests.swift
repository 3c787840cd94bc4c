import Interchange
import Localization
import Terminology
import TestSupport
import Testing

/// Tables as CSV and TSV: what is written is read again, and what is wrong has a place.
@Suite struct CSVFormatTests {
  private func read(_ text: String, _ options: ExchangeOptions = .init()) throws -> ExchangedTermbase {
    try CSVFormat.read(Array(text.utf8), file: "t.csv", options)
  }

  @Test("the whole glossary is the same after writing and reading", arguments: ["csv", "tsv"])
  func glossary(format: String) throws {
    let base = try ExchangeSamples.glossary.get()
    let options = ExchangeOptions()
    let (bytes, losses) = format == "csv" ? CSVFormat.write(base, options) : TSVFormat.write(base, options)
    #expect(losses.lines == [])
    let file = "g.\(format)"
    let read =
      try format == "csv" ? CSVFormat.read(bytes, file: file, options) : TSVFormat.read(bytes, file: file, options)
    #expect(read.remarks.map(\.text) == [])
    #expect(read.termbase.entries.count == base.entries.count)
    let expected = base.inTableOrder.entries
    let first = zip(read.termbase.entries, expected).first { $0 != $1 }
    #expect(first?.0 == first?.1)
  }

  @Test("random termbases are the same after writing and reading", arguments: 0..<300)
  func random(seed: Int) throws {
    let base = ExchangeSamples.random(seed: UInt64(seed))
    let (bytes, losses) = CSVFormat.write(base, .init())
    #expect(losses.lines == [])
    let read = try CSVFormat.read(bytes, file: "r.csv", .init())
    #expect(read.termbase.entries == base.inTableOrder.entries)
    #expect(read.remarks.filter(\.isLoss).map(\.text) == [])
    let tabs = TSVFormat.write(base, .init()).bytes
    #expect(try TSVFormat.read(tabs, file: "r.tsv", .init()).termbase.entries == base.inTableOrder.entries)
  }

  @Test("no cell begins like a formula", arguments: 0..<50)
  func formulas(seed: Int) {
    let text = String(
      decoding: CSVFormat.write(ExchangeSamples.random(seed: UInt64(seed)), .init()).bytes, as: UTF8.self)
    for cell in text.split(whereSeparator: { ",;\t\r\n\r\n".contains($0) }) {
      let first = cell.drop { $0 == "\"" }.first
      #expect(first.map { "=+-@".contains($0) && !cell.hasPrefix("\"\"") } != true, "\(cell)")
    }
  }

  @Test(
    "what is wrong is told with its place, in both languages",
    arguments: [
      (
        "term,language\n\"abri,fr\nasile,fr\n",
        "t.csv:2:1: error: the cell begins with a quotation mark that is not closed",
        "t.csv:2:1: erreur\u{A0}: la cellule commence par un guillemet qui n’est pas fermé"
      ),
      (
        "term,language\né,\"abri\" sûr\n",
        "t.csv:2:9: error: text behind the quotation mark that ends the cell: inside a cell the mark is written twice",
        "t.csv:2:9: erreur\u{A0}: texte après le guillemet qui ferme la cellule\u{A0}: dans une cellule, le guillemet s’écrit deux fois"
      ),
      ("", "t.csv:1:1: error: the table is empty", "t.csv:1:1: erreur\u{A0}: le tableau est vide"),
      ("\u{FEFF}\n\n", "t.csv:1:1: error: the table is empty", "t.csv:1:1: erreur\u{A0}: le tableau est vide"),
      (
        "\na,b\n1,2\n",
        "t.csv:2:1: error: no column of terms: the first row has to name one, such as 'term' with 'language', or 'en' and 'fr'",
        "t.csv:2:1: erreur\u{A0}: pas de colonne de termes\u{A0}: la première ligne doit en nommer une, comme «\u{A0}terme\u{A0}» avec «\u{A0}langue\u{A0}», ou «\u{A0}en\u{A0}» et «\u{A0}fr\u{A0}»"
      ),
    ])
  func errors(text: String, english: String, french: String) throws {
    let error = try #require(throws: ExchangeError.self) { _ = try read(text) }
    #expect(error.text(.english) == english)
    #expect(error.text(.french) == french)
  }

  @Test("bytes that are no UTF-8 are told with their place; UTF-16 with a mark is read") func encodings() throws {
    let bytes = Array("term,language\nabri,fr\n".utf8) + [0x72, 0xE9, 0x66] + Array(",fr\n".utf8)
    let error = try #require(throws: ExchangeError.self) { _ = try CSVFormat.read(bytes, file: "t.csv", .init()) }
    #expect(error.description == "t.csv:3:2: error: the text is not UTF-8 here: save the file as UTF-8")
    let units = Array("\u{FEFF}term\tlanguage\nréfugié\tfr\n".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(try CSVFormat.read(bytes, file: "t.csv", .init()).termbase.lines == ["row-2|fr|réfugié"])
    }
    let odd = try #require(throws: ExchangeError.self) { _ = try CSVFormat.read(little.dropLast(), file: "t", .init()) }
    #expect(odd.description == "t:1:1: error: the file begins like UTF-16, but is not UTF-16")
  }

  @Test(
    "usual tables are read",
    arguments: [
      ("term;language\nabri;fr\n", ["row-2|fr|abri"]),
      ("sep=|\nterm|language\nabri|fr\n", ["row-3|fr|abri"]),
      ("\u{FEFF}term,language\r\n\"a\"\"b\",fr", ["row-2|fr|a\"b"]),
      ("term,language\rabri,fr\rasile,fr\r", ["row-2|fr|abri", "row-3|fr|asile"]),
      ("Terme;Langue;Statut;Catégorie grammaticale\nabri;Français;À éviter;Nom\n", ["row-2|fr|abri|deprecated|noun"]),
      (
        "id,fr,en,fr déconseillé\na,abri,shelter,refuge; hutte\nb,asile,asylum,\n",
        [
          "a|fr|abri", "a|fr|refuge|deprecated", "a|fr|hutte|deprecated", "a|en|shelter", "b|fr|asile", "b|en|asylum",
        ]
      ),
      ("Français,English,part of speech\nabri,shelter,nom\n", ["row-2|fr|abri|noun", "row-2|en|shelter|noun"]),
      (
        "EN,FR-CH,forbidden (en)\nshelter,abri,hut\n",
        ["row-2|en|shelter", "row-2|en|hut|deprecated", "row-2|fr-CH|abri"]
      ),
      ("id,term,language\na,abri,fr\nb,x,fr\na,shelter,en\n", ["a|fr|abri", "a|en|shelter", "b|fr|x"]),
      ("term,language\n'=1+1,fr\n'tis,en\n''=x,fr\n", ["row-2|fr|=1+1", "row-3|en|'tis", "row-4|fr|'=x"]),
    ])
  func tables(text: String, lines: [String]) throws {
    #expect(try read(text).termbase.lines == lines)
  }

  @Test("columns with names of their own are read by their mapping, and written with it") func mapping() throws {
    var options = ExchangeOptions()
    options.columns = ["Terme FR": "term:fr", "Vedette EN": "preferred:en", "Déf": "definition:fr", "Nr": "ignore"]
    let read = try read("Nr,Terme FR,vedette en,Déf,Autre\n1,abri,shelter,un toit,x\n", options)
    #expect(read.termbase.lines == ["row-2|fr|abri", "row-2|en|shelter|preferred"])
    #expect(read.termbase.entries[0][.french]?.infos.definitions.map(\.text) == ["un toit"])
    #expect(read.remarks.map(\.text) == ["1:28: loss: the column 'Autre' is not read: 1 cell"])

    options.columns = ["Benennung": "term", "Sprache": "language"]
    let written = CSVFormat.write(ExchangeSamples.random(seed: 3), options)
    let again = try CSVFormat.read(written.bytes, file: "t.csv", options)
    #expect(again.termbase.entries == ExchangeSamples.random(seed: 3).inTableOrder.entries)

    options.columns = ["Terme": "term:fr"]
    let missing = try #require(throws: ExchangeError.self) { _ = try self.read("fr,en\na,b\n", options) }
    #expect(missing.description == "t.csv:1:1: error: there is no column 'Terme'")
    options.columns = ["en": "colour"]
    let unknown = try #require(throws: ExchangeError.self) { _ = try self.read("fr,en\na,b\n", options) }
    #expect(unknown.description == "t.csv:1:4: error: 'colour' is no meaning for the column 'en'")
  }

  @Test(
    "every row and cell that is not used is told",
    arguments: [
      ("id,term,language\na,abri,\n", ["2:1: loss: the row is not used: it names no language"]),
      ("id,term,language\na,abri,le français\n", ["2:8: loss: the row is not used: 'le français' is not a language"]),
      ("id,term,language\n,abri,fr\n", ["2:1: note: the row names no concept: it is read as 'row-2'"]),
      ("id,term,language,status\na,,fr,preferred\n", ["2:7: loss: the cell is not used: its row has no term"]),
      ("id,term,language\na,abri,fr,x,\n", ["2:11: loss: the cell is not read: its column has no name"]),
      (
        "id,term,language,status\na,abri,fr,joli\n",
        ["2:11: note: 'joli' is not a known value of 'status': it is kept as it is"]
      ),
      ("term,language,couleur\nabri,fr,\n", []),
      ("term,language,couleur\na,fr,x\nb,fr,y\n", ["1:15: loss: the column 'couleur' is not read: 2 cells"]),
      ("term,language,term\na,fr,x\n", ["1:15: loss: the column 'term' is not read: 1 cell"]),
      ("term,language,definition source\na,fr,x\n", ["2:6: loss: the source is not used: its row has no definition"]),
      (
        "id,term,language,definition\na,x,fr,un\na,y,fr,un\na,z,fr,deux\n",
        ["4:8: note: the concept has another definition in this language: both are kept"]
      ),
      ("fr,en,gender\na,b,f\n", ["1:7: loss: the column 'gender' is not read: 1 cell"]),
      ("fr,en\na|b,c\n", ["2:1: note: 2 terms in one cell: each is read"]),
      ("term,language\n\n , \nabri,fr\n", []),
    ])
  func remarks(text: String, remarks: [String]) throws {
    #expect(try read(text).remarks.map(\.text) == remarks)
  }

  @Test("a row without an id gets none that another row has") func freshIDs() throws {
    let lines = try read("id,term,language\nrow-3,a,fr\n,b,fr\n").termbase.lines
    #expect(lines == ["row-3|fr|a", "row-3-|fr|b"])
  }

  @Test("what a table does not hold is in the loss report") func losses() {
    var entry = ConceptEntry(id: .init(rawValue: "a"))
    entry.infos = [
      AuxInfo(.descrip, .subjectField, "law"),
      AuxInfo(.transac, .transactionType, "origination", group: [AuxInfo(.date, nil, "2024-01-01")]),
      AuxInfo(.note, nil, NoteText([.text("see "), .inline(name: "hi", attributes: [], content: "this")])),
    ]
    var term = TermSec(id: "t1", "abri")
    term.infos = [AuxInfo(.descrip, .context, "un abri"), AuxInfo(.termNote, .administrativeStatus, "Preferred")]
    var section = LangSec(.french, infos: [AuxInfo(.note, nil, "sur la langue")], terms: [term])
    section.infos += [AuxInfo(.descrip, .definition, "un"), AuxInfo(.descrip, .definition, "deux")]
    entry.languages = [section]
    var base = Termbase(header: TermbaseHeader(language: .french, title: "T"), entries: [entry])
    base.header.sources = [["a", "b"]]
    base.references = [ReferenceSection(type: "respPerson", objects: [.init(id: "p", items: [])])]
    #expect(
      CSVFormat.write(base, .init()).losses.lines == [
        "1 title of the termbase ()", "2 paragraphs of the header ()", "1 entries of the back matter ()",
        "1 transactions (a)", "1 inline markup (a)", "1 notes (a)", "1 definitions (a)", "1 identifiers of terms (a)",
        "1 contexts (a)",
      ])
  }

  @Test("any bytes are read or refused", arguments: 0..<200) func mutations(seed: Int) {
    var numbers = SmallGenerator(seed: UInt64(seed))
    let bytes = numbers.mutated(CSVFormat.write(ExchangeSamples.random(seed: UInt64(seed)), .init()).bytes)
    let read = Result { try CSVFormat.read(bytes, file: "m.csv", .init()) }
    if case .failure(let error) = read { #expect(error is ExchangeError) }
  }

  @Test("a million cells of one row, of one column and of one concept take linear time", .timeLimit(.minutes(10)))
  func large() throws {
    let wide = "term,language," + (0..<50_000).map { "x\($0)" }.joined(separator: ",") + "\n"
    let row = "a,fr," + String(repeating: "y,", count: 49_999) + "y\n"
    #expect(try read(wide + String(repeating: row, count: 10)).remarks.count == 50_000)
    let tall = "id,term,language,note\n" + (0..<60_000).map { "a,t\($0),fr,n\($0)\n" }.joined()
    #expect(try read(tall).termbase.entries[0].languages[0].terms.count == 60_000)
    #expect(throws: ExchangeError.self) { _ = try read("term\n" + String(repeating: "\"\"\"", count: 500_001)) }
  }
}
