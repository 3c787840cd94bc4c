/// A file that the pages need: the style sheet, the script, the icon. Its address tells its content, so that a browser may
/// keep it for ever.
public struct PageAsset: Sendable, Hashable {
  /// The name, such as `style.css`.
  public let name: String
  /// The media type.
  public let type: String
  /// The content.
  public let text: String
  /// The mark of the content in the address: equal marks mean equal content.
  public let mark: String

  private init(_ name: String, _ type: String, _ text: String) {
    self.name = name
    self.type = type
    self.text = text
    mark = ContentMark.mark(Array(text.utf8))
  }

  /// The address with the mark.
  public var address: String { "/\(name)?v=\(mark)" }

  /// The style sheet.
  public static let style = PageAsset("style.css", "text/css; charset=utf-8", StyleSheet.text)
  /// The script.
  public static let script = PageAsset("script.js", "text/javascript; charset=utf-8", PageScript.text)
  /// The icon: a pilcrow.
  public static let icon = PageAsset(
    "favicon.svg", "image/svg+xml",
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5563"/>
    <path fill="#fff" d="M14 6h10v3h-2v17h-3V9h-2v17h-3v-9a5.5 5.5 0 0 1 0-11z"/></svg>

    """)
  /// All of them.
  public static let all = [style, script, icon]
}
