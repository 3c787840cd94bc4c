/// One field of a form with its label, and with what is wrong with it below.
struct FormField {
  private let id: String
  private let label: String
  private let hint: String?
  private let error: String?
  private let isWide: Bool

  /// - Parameters:
  ///   - id: the name of the field, and its id.
  ///   - hint: what helps to fill it in, or nil.
  ///   - error: what is wrong with it, or nil.
  init(_ id: String, _ label: String, hint: String? = nil, error: String? = nil, isWide: Bool = false) {
    self.id = id
    self.label = label
    self.hint = hint
    self.error = error
    self.isWide = isWide
  }

  /// A line of text.
  ///
  /// - Parameter attributes: more attributes, each with a space before it.
  func input(_ value: String, type: String = "text", language: String? = nil, attributes: Markup = .none) -> Markup {
    around(
      """
      <input id="\(id)" name="\(id)" type="\(type)" value="\(value)"\("lang", attribute: language)\(described)\(attributes)/>
      """)
  }

  /// Several lines of text.
  func area(_ value: String, rows: Int = 3, language: String? = nil) -> Markup {
    around(
      """
      <textarea id="\(id)" name="\(id)" rows="\(rows)" dir="auto"\("lang", attribute: language)\(described)>
      \(value)</textarea>
      """)
  }

  /// A choice among some values.
  func choice(_ value: String, among options: [(value: String, label: String)]) -> Markup {
    let items = options.map { option -> Markup in
      let selected = option.value == value ? "selected" : nil
      return "<option value=\"\(option.value)\"\("selected", attribute: selected)>\(option.label)</option>\n"
    }
    return around("<select id=\"\(id)\" name=\"\(id)\"\(described)>\n\(items)</select>")
  }

  private var described: Markup {
    let notes = [error.map { _ in "\(id)-error" }, hint.map { _ in "\(id)-hint" }].compactMap { $0 }
    guard !notes.isEmpty else { return .none }
    return
      "\("aria-describedby", attribute: notes.joined(separator: " "))\("aria-invalid", attribute: error.map { _ in "true" })"
  }

  private func around(_ field: Markup) -> Markup {
    """
    <div class="entry\(error == nil ? "" : " wrong")\(isWide ? " wide" : "")"><label for="\(id)">\(label)</label>
    \(field)
    \(error.map { "<p class=\"error\" id=\"\(id)-error\">\($0)</p>\n" } ?? .none)\
    \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>\n" } ?? .none)</div>

    """
  }
}
