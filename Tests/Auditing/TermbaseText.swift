/// TBX of small termbases for tests.
enum TermbaseText {
  /// A file with some entries.
  static func file(_ entries: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><tbxHeader><fileDesc><sourceDesc>
    <p>Test</p></sourceDesc></fileDesc></tbxHeader><text><body>
    \(entries.joined(separator: "\n"))
    </body></text></tbx>
    """
  }

  /// An entry of some language sections.
  static func entry(_ id: String, field: String = "status", refs: [String] = [], _ sections: String...) -> String {
    let references = refs.map { "<ref type=\"crossReference\">\($0)</ref>" }.joined()
    return """
      <conceptEntry id="\(id)"><descrip type="subjectField">\(field)</descrip>\(references)\(sections.joined())</conceptEntry>
      """
  }

  /// A language section with a definition, whose source may lack, and some terms.
  static func section(_ language: String, _ definition: String? = nil, source: String? = "S", _ terms: String...)
    -> String
  {
    let origin = source.map { "<admin type=\"source\">\($0)</admin>" } ?? ""
    let group =
      definition.map { "<descripGrp><descrip type=\"definition\">\($0)</descrip>\(origin)</descripGrp>" } ?? ""
    return "<langSec xml:lang=\"\(language)\">\(group)\(terms.joined())</langSec>"
  }

  /// A term with what is known of it; each part may lack.
  static func term(
    _ text: String, _ status: String? = "preferred", pos: String? = "noun", gender: String? = nil, type: String? = nil,
    source: String? = "S", ref: String? = nil, note: String? = nil
  ) -> String {
    func part(_ name: String, _ type: String, _ value: String?) -> String {
      value.map { "<\(name) type=\"\(type)\">\($0)</\(name)>" } ?? ""
    }
    return "<termSec><term>\(text)</term>"
      + part("termNote", "administrativeStatus", status.map { $0 + "Term-admn-sts" })
      + part("termNote", "partOfSpeech", pos) + part("termNote", "grammaticalGender", gender)
      + part("termNote", "termType", type) + part("admin", "source", source) + part("ref", "crossReference", ref)
      + (note.map { "<note>\($0)</note>" } ?? "") + "</termSec>"
  }
}
