/// Links to the pages of a long list.
struct PageLinks {
  private let current: Int
  private let last: Int
  private let context: PageContext

  /// - Parameters:
  ///   - current: the number of the page, from 1.
  ///   - length: how many items a page has.
  init(_ current: Int, count: Int, length: Int, _ context: PageContext) {
    self.current = current
    last = (count + length - 1) / length
    self.context = context
  }

  /// The links; of very many pages the ends and those near this one.
  var markup: Markup {
    guard last > 1 else { return .none }
    let shown = (1...last).filter { $0 == 1 || $0 == last || abs($0 - current) <= 3 }
    let items = shown.map { page -> Markup in
      let address = context.link(context.address.setting("page", page == 1 ? nil : String(page)))
      return "<li><a href=\"\(address)\"\("aria-current", attribute: page == current ? "page" : nil)>\(page)</a></li>\n"
    }
    return """
      <nav aria-label="\(context.words("Pages", fr: "Pages"))">
      <ul class="letters pages">
      \(items)</ul>
      </nav>

      """
  }
}
