import Packages

/// Documents for tests, made of the markup of their bodies.
public enum DocumentPackage {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// The declarations that a part of a text document has.
  public static let wordNames =
    "xmlns:w=\"\(word)\" xmlns:r=\"\(office)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""

  /// A text document of Office Open XML.
  ///
  /// - Parameters:
  ///   - body: what stands in `w:body`.
  ///   - styles: what stands in `w:styles`; nil for no such part.
  ///   - parts: other parts of the main one, by their types: what stands in their roots.
  public static func word(
    _ body: String, styles: String? = nil, parts: [(type: String, content: String)] = [], prologue: String = ""
  ) -> [UInt8] {
    let others = parts + (styles.map { [(type: "styles", content: $0)] } ?? [])
    let relations = others.enumerated().map {
      relationship("rId\($0 + 1)", $1.type, "\($1.type).xml")
    }.joined()
    let roots = [
      "footnotes": "footnotes", "header": "hdr", "footer": "ftr", "styles": "styles", "comments": "comments",
    ]
    return archive(
      [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", relationships(relations)),
        ("word/document.xml", "\(prologue)<w:document \(wordNames)><w:body>\(body)</w:body></w:document>"),
      ]
        + others.map { other in
          let root = roots[other.type] ?? other.type
          return ("word/\(other.type).xml", "<w:\(root) \(wordNames)>\(other.content)</w:\(root)>")
        } + [("word/media/image.bin", String(repeating: "picture ", count: 500))])
  }

  /// A paragraph of runs.
  public static func paragraph(_ runs: String...) -> String { "<w:p>\(runs.map(run).joined())</w:p>" }

  /// A run of some words.
  public static func run(_ words: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>" }

  /// A text document of OpenDocument.
  ///
  /// - Parameters:
  ///   - body: what stands in `office:text`.
  ///   - automatic: the automatic styles of the content.
  ///   - styles: what stands in `office:document-styles`.
  public static func openDocument(
    _ body: String, automatic: String = "", styles: String = "", manifest: String = ""
  ) -> [UInt8] {
    let urn = "urn:oasis:names:tc:opendocument:xmlns"
    let names =
      ["office", "text", "style", "table"].map { "xmlns:\($0)=\"\(urn):\($0):1.0\"" }.joined(separator: " ")
      + " xmlns:draw=\"\(urn):drawing:1.0\" xmlns:fo=\"\(urn):xsl-fo-compatible:1.0\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    return archive(
      [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
          "content.xml",
          "<office:document-content \(names)><office:automatic-styles>\(automatic)</office:automatic-styles>"
            + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
        ),
        ("styles.xml", "<office:document-styles \(names)>\(styles)</office:document-styles>"),
        (
          "META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest=\"\(urn):manifest:1.0\">\(manifest)</manifest:manifest>"
        ),
        ("Thumbnails/thumbnail.png", String(repeating: "picture ", count: 500)),
      ], storesFirst: true)
  }

  /// A presentation of slides, each what stands in its tree of shapes.
  public static func slides(_ slides: [String]) -> [UInt8] {
    let names =
      "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"\(office)\""
      + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
    // The file names go against the order of the slides.
    let numbers = slides.indices.map { slides.count - $0 }
    let list = numbers.map { "<p:sldId id=\"\(255 + $0)\" r:id=\"rId\($0)\"/>" }.joined()
    return archive(
      [
        ("_rels/.rels", relationships(relationship("rId1", "officeDocument", "ppt/presentation.xml"))),
        ("ppt/presentation.xml", "<p:presentation \(names)><p:sldIdLst>\(list)</p:sldIdLst></p:presentation>"),
        (
          "ppt/_rels/presentation.xml.rels",
          relationships(numbers.map { relationship("rId\($0)", "slide", "slides/slide\($0).xml") }.joined())
        ),
      ] + zip(numbers, slides).map { ("ppt/slides/slide\($0).xml", "<p:sld \(names)>\($1)</p:sld>") })
  }

  /// An archive of texts.
  public static func archive(_ members: [(name: String, text: String)], storesFirst: Bool = false) -> [UInt8] {
    ZIPWriter.archive(members.map { ($0.name, Array($0.text.utf8)) }, storesFirst: storesFirst) ?? []
  }

  /// The text of a member, or nil.
  public static func member(_ name: String, of archive: [UInt8]) -> String? {
    guard let bytes = try? ZIPArchive(archive, file: "test").contents(name) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func relationships(_ content: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(content)</Relationships>"
  }

  private static func relationship(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
  }
}
