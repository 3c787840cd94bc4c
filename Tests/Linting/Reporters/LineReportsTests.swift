import Linting
import Localization
import Testing

/// The formats that are lines of text.
@Suite struct LineReportsTests {
  @Test("a compiler's line has the place, an English word for the severity, the message and the rule")
  func compact() throws {
    let files = [try ReportSample.two()]
    #expect(
      try ReportSample.text(files, .compact) == """
        notes/été, 50%: a.txt:1:12: error: “migrants illégaux” is a deprecated term [deprecated-term]
        notes/été, 50%: a.txt:2:5: warning: “migrants illégaux” is a deprecated term [deprecated-term]

        """)
    #expect(
      try ReportSample.text(files, .compact, .french) == """
        notes/été, 50%: a.txt:1:12: error: «\u{A0}migrants illégaux\u{A0}» est un terme à éviter [deprecated-term]
        notes/été, 50%: a.txt:2:5: warning: «\u{A0}migrants illégaux\u{A0}» est un terme à éviter [deprecated-term]

        """)
  }

  @Test("a workflow command is one line, escaped, and has columns only on one line of the draft")
  func github() throws {
    let files = [try ReportSample.two()]
    let path = "notes/été%2C 50%25%3A a.txt"
    #expect(
      try ReportSample.text(files, .github) == """
        ::error file=\(path),line=1,endLine=1,col=12,endColumn=29,title=deprecated-term::“migrants illégaux” is a deprecated term%0ABeing there is no crime: {100%25}.
        ::warning file=\(path),line=2,endLine=3,title=deprecated-term::“migrants illégaux” is a deprecated term%0Aits words do not stand together: it may be something else

        """)
    #expect(
      try ReportSample.text(files, .github, .french) == """
        ::error file=\(path),line=1,endLine=1,col=12,endColumn=29,title=deprecated-term::«\u{A0}migrants illégaux\u{A0}» est un terme à éviter%0AÊtre là n’est pas un crime\u{A0}: {100%25}.
        ::warning file=\(path),line=2,endLine=3,title=deprecated-term::«\u{A0}migrants illégaux\u{A0}» est un terme à éviter%0Ases mots sont séparés\u{A0}: c’est peut-être autre chose

        """)
  }

  @Test(
    "severities have the words of the format",
    arguments: [
      (ReportFormat.compact, ["note: ", "note: ", "warning: ", "error: "]),
      (.github, ["::notice ", "::notice ", "::warning ", "::error "]),
    ])
  func severities(format: ReportFormat, words: [String]) throws {
    let file = try ReportSample.file("[[a]] [[b]] [[c]] [[d]]", path: "p") { $0.severity = Severity.allCases[$1] }
    let lines = try ReportSample.text([file], format).split(separator: "\n")
    #expect(lines.count == words.count)
    for (line, word) in zip(lines, words) { #expect(line.contains(word)) }
  }

  @Test("a control character of the draft or of a path does not reach the terminal", arguments: UILanguage.allCases)
  func controls(language: UILanguage) throws {
    let file = try ReportSample.file("\u{1B}[31m [[a\u{7}]]\u{9B}m", path: "a\nb\u{1B}.txt") { finding, _ in
      finding.reason = LocalizedText(untranslated: "\u{1B}]0;title\u{7}")
    }
    for format in [ReportFormat.text, .compact] {
      let text = try ReportSample.text([file], format, language)
      #expect(text.hasPrefix("a\u{FFFD}b\u{FFFD}.txt:1:7: "))
      #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }
  }

  @Test("what is hidden is not told in lines", arguments: [ReportFormat.compact, .github, .jsonl])
  func hidden(format: ReportFormat) throws {
    let lines = try ReportSample.text([try ReportSample.hidden()], format).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines[0].contains("Migrants illégaux"))
  }
}
