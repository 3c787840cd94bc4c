import Drafts

/// Bilingual files of ours, and how a test reads them.
enum BilingualSamples {
  /// A unit of XLIFF 1.2.
  static func xliff1(_ units: String, version: String = "1.2") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="\(version)" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="note.txt" source-language="en-GB" target-language="fr-CH" datatype="plaintext">
        <body>
          \(units)
        </body>
      </file>
    </xliff>

    """
  }

  /// Units of XLIFF 2.1.
  static func xliff2(_ units: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr">
      <file id="f">
        \(units)
      </file>
    </xliff>

    """
  }

  /// Units of TMX.
  static func tmx(_ units: String, sourceLanguage: String = "en") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
      <header srclang="\(sourceLanguage)" segtype="sentence" adminlang="en" datatype="plaintext" o-tmf="x" creationtool="x" creationtoolversion="1"/>
      <body>\(units)</body>
    </tmx>

    """
  }

  /// Entries of a PO file behind a header.
  static func po(_ entries: String, charset: String = "UTF-8") -> String {
    """
    # A test
    msgid ""
    msgstr ""
    "Content-Type: text/plain; charset=\(charset)\\n"
    "Language: fr_BE\\n"

    \(entries)

    """
  }

  static func read(
    _ text: String, _ format: DraftFormat, _ languages: LanguagePair = LanguagePair()
  ) throws -> BilingualDraft {
    try BilingualDraft(DecodedText(Array(text.utf8), name: "draft"), as: format, languages)
  }

  /// The units as `id: source | target`.
  static func shown(_ draft: BilingualDraft) -> [String] {
    draft.units.map { unit in
      let source = String(decoding: draft.sources.text[unit.source], as: UTF8.self)
      let target = String(decoding: draft.targets.text[unit.target], as: UTF8.self)
      return "\(unit.id): \(source) | \(target)"
    }
  }
}
