import Languages
import Localization
public import Terminology
import XML

/// Rules of LanguageTool that find the inflected forms of terms to avoid: one `grammar.xml` a language, to be given with
/// `--rulefile` or put into the rules of a language.
///
/// Each term is a rule group, and each of its rules finds the forms for which the same words are to be written. The rules
/// are of the kind `regexp`, so that it does not matter whether LanguageTool's dictionary has a hyphenated word.
public enum LanguageToolFormat {
  /// The files, such as `grammar-fr.xml`. O(number of forms).
  public static func files(
    _ termbase: Termbase, _ options: ExchangeOptions
  ) -> (files: [ExportedFile], losses: LossReport) {
    var losses = LossReport()
    let inflector = Inflector(environment: options.environment)
    let files = termbase.languagesWithAvoidedTerms.compactMap { language -> ExportedFile? in
      let avoided = AvoidedTerms(termbase, language, inflector)
      losses.addAmbiguous(avoided)
      guard !avoided.terms.isEmpty else { return nil }
      let text = rules(avoided, title: options.title ?? termbase.header.title ?? "Motjuste", options.interface)
      return ExportedFile(name: "grammar-\(language.code).xml", bytes: Array(text.utf8))
    }
    losses.addUnwritten(of: termbase)
    return (files, losses)
  }

  private static func rules(_ avoided: AvoidedTerms, title: String, _ interface: UILanguage) -> String {
    var writer = XMLWriter()
    writer.start("rules", [("lang", avoided.language.code)])
    writer.start("category", [("id", "MOTJUSTE"), ("name", title), ("type", "terminology")])
    var ids: Set<String> = []
    for term in avoided.terms {
      let id = id(of: term, &ids)
      writer.start("rulegroup", [("id", id), ("name", term.term.text)])
      var order: [[String]] = []
      var forms: [[String]: [AvoidedForm]] = [:]
      for form in term.forms {
        let key = form.replacements + [form.isCaseSensitive ? "1" : "0"]
        if forms[key] == nil { order.append(key) }
        forms[key, default: []].append(form)
      }
      for key in order { rule(forms[key] ?? [], term.term, interface, &writer) }
      writer.end()
    }
    writer.end()
    writer.end()
    return writer.text
  }

  private static func rule(
    _ forms: [AvoidedForm], _ term: TermSec, _ interface: UILanguage, _ writer: inout XMLWriter
  ) {
    guard let first = forms.first else { return }
    // A look behind needs an end in Java.
    let patterns = FormPattern(space: "[\\s\\u00A0\\u202F]{1,5}")
    let all = forms.map { patterns.pattern($0) }.joined(separator: "|")
    writer.start("rule")
    writer.element(
      "regexp", [("type", "exact"), ("case_sensitive", first.isCaseSensitive ? "yes" : nil)],
      text: "(?<![\\p{L}\\p{M}\\p{N}_])(?:\(all))(?![\\p{L}\\p{M}\\p{N}_])")
    writer.element("message", markup: message(first.replacements, term, interface))
    let short = LocalizedText("Term to avoid", fr: "Terme à éviter")
    writer.element("short", text: short[interface])
    for form in forms {
      let marked = "(<marker>\(XMLWriter.escaped(form.text))</marker>)"
      writer.element("example", [("correction", form.replacements.joined(separator: "|"))], markup: marked)
    }
    writer.end()
  }

  /// The status, what to write, and why.
  private static func message(_ replacements: [String], _ term: TermSec, _ interface: UILanguage) -> String {
    let status =
      term.status == .superseded
      ? LocalizedText("This term is superseded", fr: "Ce terme est remplacé")
      : LocalizedText("This term is deprecated", fr: "Ce terme est déconseillé")
    var text = status[interface]
    let suggestions = replacements.map { "<suggestion>\(plain($0))</suggestion>" }
    if !suggestions.isEmpty {
      text += LocalizedText(": write ", fr: "\u{A0}: écrire ")[interface]
      text += suggestions.joined(separator: LocalizedText(" or ", fr: " ou ")[interface])
    }
    text += "."
    let tag = LanguageTag(rawValue: interface.rawValue)
    if let note = term.infos.note(in: tag) { text += " " + plain(note) }
    return text
  }

  /// Text of a message, in which a backslash before a digit would mean a part of the match.
  private static func plain(_ text: String) -> String { XMLWriter.escaped(text.filter { $0 != "\\" }) }

  /// An id in the customary form, such as `MOTJUSTE_IRREGULAR_MIGRANT_2`.
  private static func id(of term: AvoidedTerm, _ ids: inout Set<String>) -> String {
    let name = term.concept.rawValue.uppercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
    }
    var number = 1
    while !ids.insert("MOTJUSTE_\(String(name))_\(number)").inserted { number += 1 }
    return "MOTJUSTE_\(String(name))_\(number)"
  }
}
