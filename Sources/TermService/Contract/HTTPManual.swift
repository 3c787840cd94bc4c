import Access
public import Linting
import Localization

/// The documentation of the service, made from the table of routes: a page in English and one in French.
public enum HTTPManual {
  /// Both pages; `tools/rule-pages` writes them.
  public static var pages: [RuleManual.Page] {
    UILanguage.allCases.map { language in
      RuleManual.Page(name: RuleManual.name(of: "http", in: language), text: HTTPManualPage(language).text)
    }
  }
}

/// One page.
struct HTTPManualPage {
  private let language: UILanguage

  init(_ language: UILanguage) { self.language = language }

  /// The page in Markdown.
  var text: String {
    var lines = [
      "# " + self[LocalizedText("The HTTP interface", fr: "L’interface HTTP")], "",
      RuleManual.otherLanguage(of: "http", than: language), "",
      self[
        LocalizedText(
          "`motjuste serve` answers these requests; [operations.md](operations.md) says how to run it. The same, for programs, is at `/v1/openapi.json`. An error is `application/problem+json` (RFC 9457), under `/v2` plain text, in French or English as `Accept-Language` asks. An answer that can be read again, data or page, has an `ETag`: with `If-None-Match` it is sent only where it has changed.",
          fr:
            "`motjuste serve` répond à ces requêtes\u{A0}; [operations.md](operations.md) dit comment le faire tourner. La même chose, pour les programmes, est à `/v1/openapi.json`. Une erreur est en `application/problem+json` (RFC 9457), sous `/v2` en texte brut, en français ou en anglais selon `Accept-Language`. Une réponse qui peut être relue, données ou page, a un `ETag`\u{A0}: avec `If-None-Match`, elle n’est envoyée que si elle a changé."
        )],
      "",
    ]
    for group in Route.Group.allCases where group != .pages {
      lines += ["## \(group.title[language])", ""]
      for route in Service.table.routes where route.group == group { lines += section(route) }
    }
    lines += pages
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private subscript(text: LocalizedText) -> String { text[language] }

  /// The pages for people, one line each.
  private var pages: [String] {
    let rows = Service.table.routes.filter { $0.group == .pages }.map { route in
      let names = route.parameters.filter { $0.place == .query }.map { "`\($0.name)`" }.joined(separator: ", ")
      return "| `\(route.method) \(route.path)` | \(names) | \(self[route.summary]) |"
    }
    return [
      "## \(Route.Group.pages.title[language])", "",
      self[
        LocalizedText(
          "For people with a browser, as `GET /` where HTML is preferred; errors outside `/v1` and `/v2` are pages, too. `lang` (`en`, `fr`) comes before `Accept-Language`. They are not in the OpenAPI document.",
          fr:
            "Pour les personnes avec un navigateur, comme `GET /` quand le HTML est préféré\u{A0}; les erreurs hors de `/v1` et `/v2` sont aussi des pages. `lang` (`en`, `fr`) l’emporte sur `Accept-Language`. Elles ne sont pas dans le document OpenAPI."
        )], "",
      self[LocalizedText("| page | parameters | |", fr: "| page | paramètres | |")], "|---|---|---|",
    ] + rows
  }

  private func section(_ route: Route) -> [String] {
    var lines = ["### \(route.method) \(route.path)", "", self[route.summary], ""]
    if let role = route.role {
      lines += [
        self[
          LocalizedText("Needs the role `\(role.rawValue)`.", fr: "Demande le rôle `\(role.rawValue)`.")], "",
      ]
    }
    if !route.parameters.isEmpty {
      lines += [
        self[LocalizedText("| parameter | value | |", fr: "| paramètre | valeur | |")], "|---|---|---|",
      ]
      lines += route.parameters.map { "| `\($0.name)` | \(value($0)) | \(self[$0.meaning]) |" } + [""]
    }
    if !route.takes.isEmpty {
      let types = route.takes.map { "`\($0.type)`" }.joined(separator: ", ")
      lines += [self[LocalizedText("Content: \(types).", fr: "Contenu\u{A0}: \(types).")], ""]
    }
    let types = route.answers.flatMap(\.contents).map { "`\($0.type)`" }.joined(separator: ", ")
    let problems = route.allProblems.map { "\($0)" }.joined(separator: ", ")
    let or =
      problems.isEmpty ? "" : self[LocalizedText("; problems: \(problems)", fr: "\u{A0}; problèmes\u{A0}: \(problems)")]
    lines += [self[LocalizedText("Answer: \(types)\(or).", fr: "Réponse\u{A0}: \(types)\(or).")], ""]
    lines.append("```")
    for example in route.examples {
      lines += [
        "# \(self[example.meaning])", command(route, example), "→ \(example.status) … \(example.answer) …",
      ]
    }
    return lines + ["```", ""]
  }

  private func value(_ parameter: Parameter) -> String {
    let needed = parameter.isRequired ? self[LocalizedText(" (required)", fr: " (obligatoire)")] : ""
    switch parameter.kind {
    case .text(let most), .draft(let most):
      return self[LocalizedText("text of at most \(most) characters", fr: "texte de \(most) caractères au plus")]
        + needed
    case .language: return self[LocalizedText("a language tag", fr: "un code de langue")] + needed
    case .languageOrAuto:
      return self[LocalizedText("a language tag or `auto`", fr: "un code de langue ou `auto`")] + needed
    case .names:
      return self[LocalizedText("text; names with commas between", fr: "texte\u{A0}; noms séparés par des virgules")]
    case .integer(let range, let usual):
      return self[
        LocalizedText(
          "\(range.lowerBound) to \(range.upperBound), usually \(usual)",
          fr: "\(range.lowerBound) à \(range.upperBound), d’ordinaire \(usual)")]
    case .choice(let words, let usual):
      let list = words.map { "`\($0)`" }.joined(separator: ", ")
      guard let usual else { return list }
      return list + self[LocalizedText("; usually `\(usual)`", fr: "\u{A0}; d’ordinaire `\(usual)`")]
    case .moment:
      return self[LocalizedText("a day or a moment (ISO 8601)", fr: "un jour ou un moment (ISO 8601)")]
    case .flag: return self[LocalizedText("`true` or `false`", fr: "`true` ou `false`")]
    case .choices(let words):
      let list = words.map { "`\($0)`" }.joined(separator: ", ")
      return self[LocalizedText("some of \(list), with commas between", fr: "parmi \(list), séparés par des virgules")]
    }
  }

  private func command(_ route: Route, _ example: RouteExample) -> String {
    var parts = ["curl"]
    if route.role != nil, example.headers["authorization"] == nil { parts.append("-H 'authorization: Bearer mj_…'") }
    for (name, value) in example.headers.sorted(by: { $0.key < $1.key }) { parts.append("-H '\(name): \(value)'") }
    if let type = example.type { parts.append("-H 'content-type: \(type)'") }
    if let body = example.body { parts.append("--data-raw '\(body)'") }
    parts.append("'http://127.0.0.1:8080\(Self.escaped(example.target))'")
    return parts.joined(separator: " ")
  }

  /// An address with everything escaped that has to be. O(length).
  static func escaped(_ target: String) -> String {
    var text = ""
    for byte in target.utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\"")
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
