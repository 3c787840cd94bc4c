import Commands
import Localization
import Testing

@Suite struct UsageErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let words: [String]
    let english: String
    let french: String
    var help = ""
    var testDescription: String { words.joined(separator: " ") }

    init(_ words: [String], _ english: String, _ french: String, help: String = "") {
      self.words = words
      self.english = english
      self.french = french
      self.help = help.isEmpty ? "" : help + " "
    }
  }

  @Test(
    "a wrong command line is told what is wrong and where help is, with status 2",
    arguments: words + values + operands + edits)
  func errors(_ row: Row) {
    let english = Invocation(row.words)
    #expect(english.error == "motjuste: error: \(row.english)\nsee 'motjuste \(row.help)--help'\n")
    let french = Invocation(row.words, language: .french)
    #expect(
      french.error == "motjuste\u{A0}: erreur\u{A0}: \(row.french)\nvoir «\u{A0}motjuste \(row.help)--help\u{A0}»\n")
    for run in [english, french] {
      #expect(run.status == .failure)
      #expect(run.output == "")
    }
  }

  static let words = [
    Row(
      ["lokup"], "unknown command 'lokup'; did you mean 'lookup'?",
      "commande inconnue «\u{A0}lokup\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}lookup\u{A0}»\u{A0}?"),
    Row(["été-comme-hiver"], "unknown command 'été-comme-hiver'", "commande inconnue «\u{A0}été-comme-hiver\u{A0}»"),
    Row(
      ["help", "lnt"], "unknown command 'lnt'; did you mean 'lint'?",
      "commande inconnue «\u{A0}lnt\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}lint\u{A0}»\u{A0}?"),
    Row(
      ["lint", "--langage", "fr", "été"], "unknown option '--langage'; did you mean '--language'?",
      "option inconnue «\u{A0}--langage\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}--language\u{A0}»\u{A0}?", help: "lint"),
    Row(
      ["show", "--fromat=json", "x"], "unknown option '--fromat'; did you mean '--format'?",
      "option inconnue «\u{A0}--fromat\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}--format\u{A0}»\u{A0}?", help: "show"),
    Row(
      ["validate", "--quelque-chose-d’autre"], "unknown option '--quelque-chose-d’autre'",
      "option inconnue «\u{A0}--quelque-chose-d’autre\u{A0}»", help: "validate"),
  ]

  static let values = [
    Row(
      ["lookup", "été", "--language"], "missing TAG after '--language'", "il manque TAG après «\u{A0}--language\u{A0}»",
      help: "lookup"),
    Row(
      ["stats", "--glossary"], "missing PATH after '--glossary'", "il manque PATH après «\u{A0}--glossary\u{A0}»",
      help: "stats"),
    Row(
      ["lint", "--help=été"], "'--help' takes no value", "«\u{A0}--help\u{A0}» ne prend pas de valeur", help: "lint"),
    Row(
      ["show", "x", "--format", "xml"], "'xml' is not a value of '--format': write one of text, json, tbx",
      "«\u{A0}xml\u{A0}» n’est pas une valeur de «\u{A0}--format\u{A0}»\u{A0}: écrire text, json, tbx", help: "show"),
    Row(
      ["lint", "-", "--fail-on=grave"],
      "'grave' is not a value of '--fail-on': write one of hint, information, warning, error",
      "«\u{A0}grave\u{A0}» n’est pas une valeur de «\u{A0}--fail-on\u{A0}»\u{A0}: écrire hint, information, warning, error",
      help: "lint"),
    Row(
      ["lint", "été.md", "--jobs=0"], "'0' is not a number of jobs: write 1 or more",
      "«\u{A0}0\u{A0}» n’est pas un nombre de tâches\u{A0}: écrire 1 ou plus", help: "lint"),
    Row(
      ["lookup", "été", "--language", "de"], "the glossary has no terms in the language 'de'; it has en, fr",
      "le glossaire n’a pas de termes dans la langue «\u{A0}de\u{A0}»\u{A0}; il a en, fr", help: "lookup"),
    Row(
      ["lint", "été.md", "--language=ña"], "the glossary has no terms in the language 'ña'; it has en, fr",
      "le glossaire n’a pas de termes dans la langue «\u{A0}ña\u{A0}»\u{A0}; il a en, fr", help: "lint"),
    Row(
      ["serve", "--listen", "été"], "'été' is not HOST:PORT, such as 127.0.0.1:8080",
      "«\u{A0}été\u{A0}» n’est pas HÔTE:PORT, comme 127.0.0.1:8080", help: "serve"),
    Row(
      ["stats", "--ui-language", "de"], "'de' is not a value of '--ui-language': write one of en, fr",
      "«\u{A0}de\u{A0}» n’est pas une valeur de «\u{A0}--ui-language\u{A0}»\u{A0}: écrire en, fr", help: "stats"),
  ]

  static let operands = [
    Row(["lookup"], "which term?", "quel terme\u{A0}?", help: "lookup"),
    Row(["lookup", " ", "\u{A0}"], "which term?", "quel terme\u{A0}?", help: "lookup"),
    Row(["show"], "which concept? give one id", "quel concept\u{A0}? donner un identifiant", help: "show"),
    Row(["show", "a", "b"], "which concept? give one id", "quel concept\u{A0}? donner un identifiant", help: "show"),
    Row(
      ["lint"], "which file? give files or folders, or - for the standard input",
      "quel fichier\u{A0}? donner des fichiers ou des dossiers, ou - pour l’entrée standard", help: "lint"),
    Row(
      ["lint", "--stdin-filename", "été.md", "été.md"], "'--stdin-filename' names the standard input: give - as well",
      "«\u{A0}--stdin-filename\u{A0}» nomme l’entrée standard\u{A0}: donner aussi -", help: "lint"),
    Row(["validate"], "which file?", "quel fichier\u{A0}?", help: "validate"),
    Row(["stats", "a", "b"], "give one file", "donner un seul fichier", help: "stats"),
    Row(["serve", "été"], "serve takes no operand", "serve ne prend pas d’opérande", help: "serve"),
  ]

  static let edits = [
    Row(
      ["add"], "which term? give one with --term LANG:TERM", "quel terme\u{A0}? en donner un par --term LANGUE:TERME",
      help: "add"),
    Row(
      ["add", "été"], "add takes no operand: give terms with --term LANG:TERM",
      "add ne prend pas d’opérande\u{A0}: donner les termes par --term LANGUE:TERME", help: "add"),
    Row(
      ["add", "--term", "été"], "'été' is not LANG:TEXT, such as fr:migrant bloqué",
      "«\u{A0}été\u{A0}» n’est pas LANGUE:TEXTE, comme fr:migrant bloqué", help: "add"),
    Row(
      ["add", "--term", "français:été"], "'français' in 'français:été' is not a language tag, such as fr or en-GB",
      "«\u{A0}français\u{A0}» dans «\u{A0}français:été\u{A0}» n’est pas une étiquette de langue, comme fr ou en-GB",
      help: "add"),
    Row(
      ["add", "--term", "fr: "], "the text of 'fr: ' is empty", "le texte de «\u{A0}fr: \u{A0}» est vide", help: "add"),
    Row(
      ["add", "--term", "fr:été", "--status", "bon"],
      "'bon' is not a status: write one of preferred, admitted, deprecated, superseded",
      "«\u{A0}bon\u{A0}» n’est pas un statut\u{A0}: écrire preferred, admitted, deprecated, superseded", help: "add"),
    Row(
      ["add", "--term", "fr:été", "--id", "1 é"],
      "'1 é' is not an id: it begins with a letter and holds letters, digits, '-', '_' and '.'",
      "«\u{A0}1 é\u{A0}» n’est pas un identifiant\u{A0}: il commence par une lettre et contient des lettres, des chiffres, «\u{A0}-\u{A0}», «\u{A0}_\u{A0}» et «\u{A0}.\u{A0}»",
      help: "add"),
    Row(
      ["edit", "stranded-migrant", "--gender", "m"],
      "'m' is not a gender: write one of masculine, feminine, neuter, other",
      "«\u{A0}m\u{A0}» n’est pas un genre\u{A0}: écrire masculine, feminine, neuter, other", help: "edit"),
    Row(
      ["edit", "stranded-migrant", "--pos", "noun"],
      "which term? write LANG:TERM=VALUE, such as fr:migrant bloqué=admitted",
      "quel terme\u{A0}? écrire LANGUE:TERME=VALEUR, comme fr:migrant bloqué=admitted", help: "edit"),
    Row(["edit"], "which concept? give one id", "quel concept\u{A0}? donner un identifiant", help: "edit"),
    Row(
      ["remove", "a", "b"], "which concept? give one id", "quel concept\u{A0}? donner un identifiant", help: "remove"),
    Row(
      ["deprecate", "stranded-migrant"], "which term? without one, --use names the concept to use instead",
      "quel terme\u{A0}? sans lui, --use nomme le concept à employer à la place", help: "deprecate"),
    Row(["import"], "which file?", "quel fichier\u{A0}?", help: "import"),
    Row(
      ["import", "été.csv", "--column", "Terme"], "'Terme': write NAME=MEANING, such as 'Terme FR=term:fr'",
      "«\u{A0}Terme\u{A0}»\u{A0}: écrire NOM=SENS, comme «\u{A0}Terme FR=term:fr\u{A0}»", help: "import"),
    Row(
      ["import", "été.csv", "--source", "français"], "'français' is not a language tag, such as fr or en-GB",
      "«\u{A0}français\u{A0}» n’est pas une étiquette de langue, comme fr ou en-GB", help: "import"),
    Row(
      ["import", "été.csv", "--undo", "x"], "--undo takes no file", "--undo ne prend pas de fichier", help: "import"),
  ]

  @Test("without a glossary a command says how to give one") func noGlossary() {
    let run = Invocation(["lookup", "été"], glossary: nil)
    #expect(
      run.error
        == "motjuste: error: no glossary: give one with --glossary or MOTJUSTE_GLOSSARY\nsee 'motjuste lookup --help'\n"
    )
    #expect(run.status == .failure)
  }
}
