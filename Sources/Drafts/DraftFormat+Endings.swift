extension DraftFormat {
  /// The endings of the names of drafts, in lower case without the dot: files with them are found in folders.
  public static let knownEndings: Set<String> = [
    "txt", "text", "md", "markdown", "mdown", "mkd", "htm", "html", "xhtml", "xlf", "xliff", "sdlxliff",
    "mqxliff", "mxliff", "txlf", "tmx", "po",
  ]

  /// The same of bilingual files; tables are not among them, since most are none.
  public static let bilingualEndings: Set<String> = [
    "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf", "tmx", "po",
  ]
}
