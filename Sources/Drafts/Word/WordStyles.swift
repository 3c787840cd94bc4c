import XML

/// The styles of a document (ISO/IEC 29500-1, 17.7), as far as they matter to its words.
struct WordStyles {
  /// What runs and styles say of words; nil where they say nothing.
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

    /// Reads an element of the properties of a run (17.3.2).
    mutating func read(_ tag: XMLTag) {
      switch tag.name {
      case "w:lang":
        // Words that are not checked for spelling have the language `x-none`.
        if let value = tag["w:val"], !value.isEmpty, !value.hasPrefix("x-"), value != "zxx" { language = value }
      case "w:vanish": isHidden = WordNamespaces.isOn(tag["w:val"])
      case "w:i": isItalic = WordNamespaces.isOn(tag["w:val"])
      default: break
      }
    }
  }

  private struct Style {
    var properties = Properties()
    var base: String?
  }

  /// What holds where no style says otherwise.
  private(set) var defaults = Properties()
  private var styles: [String: Style] = [:]
  /// The paragraph style of paragraphs that name none.
  private var usual: String?
  private var resolved: [String: Properties] = [:]

  /// A document without styles.
  init() {}

  /// Reads the part of the styles.
  init(_ scanner: XMLScanner) {
    var scanner = scanner
    var path: [String] = []
    var id: String?
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        let isInRun = path.last == "w:rPr"
        if tag.name == "w:style" {
          id = tag["w:styleId"]
          if let id { styles[id] = Style() }
          if tag["w:type"] == "paragraph", let value = tag["w:default"], WordNamespaces.isOn(value) { usual = id }
        } else if path.contains("w:rPrDefault"), isInRun {
          defaults.read(tag)
        } else if let id, path.last == "w:style", tag.name == "w:basedOn" {
          styles[id]?.base = tag["w:val"]
        } else if let id, path.last == "w:style", tag.name == "w:name" {
          let name = tag["w:val"] ?? ""
          styles[id]?.properties.isCode = StyleName.isCode(name)
          styles[id]?.properties.isQuotation = StyleName.isQuotation(name)
        } else if let id, isInRun, path.contains("w:style"), path.dropLast().last == "w:style" {
          styles[id]?.properties.read(tag)
        }
        path.append(tag.name)
      case .end:
        if path.popLast() == "w:style" { id = nil }
      case .text, .literal: break
      }
    }
    for id in styles.keys { resolved[id] = resolve(id) }
  }

  /// What a style says, with those that it is based on; nothing for one that is not known.
  func properties(_ id: String?) -> Properties { id.flatMap { resolved[$0] } ?? Properties() }

  /// What the style of a paragraph says.
  func paragraph(_ id: String?) -> Properties { properties(id ?? usual) }

  private func resolve(_ id: String) -> Properties {
    var chain: [Properties] = []
    var seen: Set<String> = []
    var next: String? = id
    while let id = next, seen.insert(id).inserted, let style = styles[id] {
      chain.append(style.properties)
      next = style.base
    }
    return chain.reversed().reduce(Properties()) { $0.overridden(by: $1) }
  }
}
