/// A button that copies a text; it shows only where the script runs.
struct CopyButton {
  private let context: PageContext
  private let text: String
  private let label: String?

  /// - Parameter label: what stands on it, or nil for a sign alone.
  init(_ context: PageContext, _ text: String, label: String? = nil) {
    self.context = context
    self.text = text
    self.label = label
  }

  var markup: Markup {
    let name = context.words("Copy \(context.quoted(text))", fr: "Copier \(context.quoted(text))")
    let copied = context.words("Copied: \(text)", fr: "Copié\u{A0}: \(text)")
    let shown: Markup = label.map { "\($0)" } ?? "<span class=\"icon\" aria-hidden=\"true\"></span>"
    return """
      <button type="button" class="copy scripted" data-copy="\(text)" data-copied="\(copied)"\
      \("aria-label", attribute: label == nil ? name : nil)\("title", attribute: label == nil ? name : nil)>\(shown)</button>
      """
  }
}
