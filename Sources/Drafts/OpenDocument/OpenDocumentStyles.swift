import XML

/// The styles of a document (ISO/IEC 26300, 16), as far as they matter to its words.
struct OpenDocumentStyles {
  /// What a style says of words; nil where it says nothing.
  struct Properties {
    var language: String?
    var isHidden: Bool?
    var isItalic: Bool?
    var isCode = false
    var isQuotation = false

    /// These properties where `other` says nothing.
    func overridden(by other: Properties) -> Properties {
      Properties(
        language: other.language ?? language, isHidden: other.isHidden ?? isHidden,
        isItalic: other.isItalic ?? isItalic, isCode: isCode || other.isCode,
        isQuotation: isQuotation || other.isQuotation)
    }
  }

  private struct Style {
    var properties = Properties()
    var base: String?
  }

  /// What holds where no style says otherwise.
  private(set) var defaults = Properties()
  /// By family and name.
  private var styles: [String: Style] = [:]
  private var known: [String: Properties] = [:]

  /// Reads the styles of a part, and adds them to those that are known: automatic ones are based on the others.
  mutating func read(_ scanner: XMLScanner) {
    var scanner = scanner
    var depth = 0
    var open: (depth: Int, key: String?)?
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        depth += 1
        switch tag.name {
        case "style:style":
          guard let name = tag["style:name"], let family = tag["style:family"] else { continue }
          let key = "\(family) \(name)"
          let names = [name, tag["style:display-name"] ?? name]
          styles[key] = Style(
            properties: Properties(
              isCode: names.contains(where: StyleName.isCode), isQuotation: names.contains(where: StyleName.isQuotation)
            ),
            base: tag["style:parent-style-name"].map { "\(family) \($0)" })
          open = (depth, key)
        case "style:default-style" where tag["style:family"] == "paragraph": open = (depth, nil)
        case "style:text-properties":
          guard let open, depth == open.depth + 1 else { continue }
          if let key = open.key {
            styles[key].map { styles[key]?.properties = $0.properties.overridden(by: Self.properties(tag)) }
          } else {
            defaults = Self.properties(tag)
          }
        default: break
        }
      case .end:
        if depth == open?.depth { open = nil }
        depth -= 1
      case .text, .literal: break
      }
    }
    known = [:]
    for key in styles.keys { known[key] = resolve(key) }
  }

  /// What a style says, with those that it is based on; nothing for one that is not known.
  func properties(_ family: String, _ name: String?) -> Properties {
    name.flatMap { known["\(family) \($0)"] } ?? Properties()
  }

  private func resolve(_ key: String) -> Properties {
    var chain: [Properties] = []
    var seen: Set<String> = []
    var next: String? = key
    while let key = next, seen.insert(key).inserted, let style = styles[key] {
      chain.append(style.properties)
      next = style.base
    }
    return chain.reversed().reduce(Properties()) { $0.overridden(by: $1) }
  }

  private static func properties(_ tag: XMLTag) -> Properties {
    var properties = Properties()
    if let language = tag["fo:language"], !["", "none", "zxx"].contains(language) { properties.language = language }
    if let display = tag["text:display"] { properties.isHidden = display == "none" }
    if let slant = tag["fo:font-style"] { properties.isItalic = slant != "normal" }
    return properties
  }
}
