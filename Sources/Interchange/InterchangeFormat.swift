/// The formats in which termbases are exchanged.
public enum InterchangeFormat: String, Sendable, CaseIterable {
  /// TBX version 3, dialect TBX-Basic, style DCA: the form of the house.
  case tbx
  /// TBX version 3, dialect TBX-Basic, style DCT.
  case tbxDCT = "tbx-dct"
  /// TBX version 2 (`martif`), dialect TBX-Basic.
  case tbxV2 = "tbx-v2"
  /// TBX-Min.
  case tbxMin = "tbx-min"
  /// Comma- and tab-separated values (RFC 4180), one row a term.
  case csv, tsv
  /// A spreadsheet of Office Open XML, one row a term.
  case xlsx
  /// SKOS and SKOS-XL as Turtle and as JSON-LD.
  case skos
  case skosXL = "skos-xl"
  case skosJSON = "skos-jsonld"
  case skosXLJSON = "skos-xl-jsonld"
  /// Universal Terminology eXchange, version 1.11.
  case utx
  /// The glossary of OmegaT: source, target and comment with tabs between them.
  case omegat
  /// A glossary of the glossary module of XLIFF 2.
  case xliffGlossary = "xliff-glossary"
  /// A rule file of Vale with the inflected forms.
  case vale
  /// A rule file of LanguageTool.
  case languageTool = "languagetool"
  /// A glossary to print, and one for Markdown.
  case html, markdown
}
