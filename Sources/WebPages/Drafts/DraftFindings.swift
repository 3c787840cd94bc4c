import Drafts
import Languages
import Linting
import Localization
import Terminology

/// What was found in a draft: its text with the findings in place, and the list of them with what to write instead.
///
/// A replacement is chosen by a box. Without a script the choice is sent and made by the service; with one it is made at
/// once, in the text and in the text field.
struct DraftFindings {
  private let checked: CheckedDraft
  private let context: PageContext
  private let positions: SourcePositions
  private let offsets: UTF16Offsets
  /// The numbers of the findings that are marked in the text: those that overlap none before them.
  private let marked: Set<Int>

  init(_ checked: CheckedDraft, _ context: PageContext) {
    self.checked = checked
    self.context = context
    positions = SourcePositions(checked.source)
    offsets = UTF16Offsets(checked.source)
    var end = 0
    var marked: Set<Int> = []
    for (number, finding) in checked.findings.enumerated()
    where finding.range.lowerBound >= end && !finding.range.isEmpty {
      marked.insert(number)
      end = finding.range.upperBound
    }
    self.marked = marked
  }

  var markup: Markup {
    let findings = checked.findings
    guard !findings.isEmpty else { return nothing }
    return """
      <p class="summary">\(summary)</p>
      \(package)\
      <div class="checked">
      <section class="text" aria-labelledby="in-place">
      <h2 id="in-place">\(context.words("In the text", fr: "Dans le texte"))</h2>
      <div class="draft" lang="\(checked.language.code)" dir="auto">\(text)</div>
      </section>
      <section class="list" aria-labelledby="findings">
      <h2 id="findings">\(context.words("Findings", fr: "Constats"))</h2>
      <ol class="findings">
      \(findings.indices.map(item))</ol>
      \(action)\
      </section>
      </div>

      """
  }

  /// How a package is corrected, which a page cannot do.
  private var package: Markup {
    guard checked.format == nil else { return .none }
    let text = context.words(
      "This is the text of the file, a line for each paragraph. On a computer with Motjuste, this corrects the file itself, Word and OpenDocument with tracked changes:",
      fr:
        "Voici le texte du fichier, une ligne par paragraphe. Sur un ordinateur avec Motjuste, ceci corrige le fichier lui-même, dans Word et OpenDocument avec suivi des modifications\u{A0}:"
    )
    return "<p class=\"notice\">\(text) <code>motjuste lint --fix \(checked.path)</code></p>\n"
  }

  private var action: Markup {
    guard checked.format != nil else { return .none }
    return """
      <p class="actions unscripted"><button type="submit" class="button">\(context.words("Make the chosen replacements", fr: "Faire les remplacements choisis"))</button></p>

      """
  }

  private var nothing: Markup {
    let text =
      checked.source.isEmpty
      ? context.words("The text is empty.", fr: "Le texte est vide.")
      : context.words(
        "Nothing to report: the text avoids what is to be avoided.",
        fr: "Rien à signaler\u{A0}: le texte évite ce qui est à éviter.")
    return "<p class=\"notice good\" role=\"status\">\(text)</p>\n"
  }

  private var summary: String {
    let count = context.count(checked.findings.count, ("finding", "findings"), fr: ("constat", "constats"))
    let language = checked.language.title[context.language].lowercased()
    let read = context.words(
      "read as \(checked.language.title[.english])", fr: "texte lu en \(language)")
    let rest =
      checked.isCutShort
      ? context.words(
        "; there are more, which are not shown", fr: "\u{A0}; il y en a d’autres, qui ne sont pas montrés") : ""
    return "\(count), \(read)\(rest)."
  }

  /// The text with the findings marked in it.
  private var text: Markup {
    var markup = Markup.none
    var place = 0
    for (number, finding) in checked.findings.enumerated() where marked.contains(number) {
      markup += "\(words(place..<finding.range.lowerBound))\(mark(number, finding))"
      place = finding.range.upperBound
    }
    return markup + "\(words(place..<checked.source.count))"
  }

  private func words(_ range: Range<Int>) -> String { String(decoding: checked.source[range], as: UTF8.self) }

  private func mark(_ number: Int, _ finding: Finding) -> Markup {
    """
    <a class="place \(Self.name(finding))" id="place-\(number)" href="#finding-\(number)" \
    aria-describedby="message-\(number)"><mark>\(words(finding.range))</mark></a>
    """
  }

  /// The class that gives the colour.
  private static func name(_ finding: Finding) -> String {
    finding.status.map { StatusMark($0).name } ?? "severity-\(finding.severity.rawValue)"
  }

  private func item(_ number: Int) -> Markup {
    let finding = checked.findings[number]
    let position = positions.position(of: finding.range.lowerBound)
    let chip = finding.status.map { StatusMark($0).chip(context.language) } ?? finding.severity.chip(context.language)
    let line = context.words("line \(position.line)", fr: "ligne \(position.line)")
    let place: Markup = marked.contains(number) ? "<a href=\"#place-\(number)\">\(line)</a>" : "\(line)"
    let concept: Markup =
      finding.conceptID.map { id in
        " <a href=\"\(context.link("concept", id.rawValue))\">\(context.words("Concept", fr: "Notion"))<span class=\"unseen\"> \(id.rawValue)</span></a>"
      } ?? .none
    return """
      <li id="finding-\(number)" class="\(Self.name(finding))">
      <p class="facts">\(chip) \(place)\(concept)</p>
      <p class="message" id="message-\(number)">\(sentence(finding.message[context.language]))</p>
      \(finding.reason.map { "<p class=\"reason\">\($0[context.language])</p>\n" } ?? .none)\
      \(finding.advice.map { "<p class=\"advice\">\(sentence($0[context.language]))</p>\n" } ?? .none)\
      \(replacements(number, finding))</li>

      """
  }

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  private func replacements(_ number: Int, _ finding: Finding) -> Markup {
    if checked.format == nil { return wordsToWrite(finding) }
    let boxes = finding.replacements.indices.compactMap { place -> Markup? in
      let choice = CheckedDraft.Choice(number, place)
      guard let edit = checked.edit(choice) else { return nil }
      let written = String(decoding: edit.bytes, as: UTF8.self)
      return """
        <li><label class="choice"><input type="checkbox" name="apply" value="\(choice.text)" autocomplete="off" \
        data-start="\(offsets[edit.range.lowerBound])" data-end="\(offsets[edit.range.upperBound])" data-text="\(written)"/> \
        <span lang="\(checked.language.code)">\(finding.replacements[place].text)</span></label></li>

        """
    }
    guard !boxes.isEmpty else { return .none }
    let label = instead
    return """
      <fieldset><legend>\(label)<span class="unseen"> (\(context.quoted(finding.text)), \(number + 1))</span></legend>
      <ul class="choices">
      \(boxes)</ul></fieldset>

      """
  }

  private var instead: String { context.words("Write instead", fr: "Écrire plutôt") }

  /// What to write where nothing can be replaced here.
  private func wordsToWrite(_ finding: Finding) -> Markup {
    guard !finding.replacements.isEmpty else { return .none }
    let items = finding.replacements.map { replacement -> Markup in
      "<li lang=\"\(checked.language.code)\">\(replacement.text)</li>\n"
    }
    return "<p class=\"reason\">\(instead)</p>\n<ul class=\"instead\">\n\(items)</ul>\n"
  }
}
