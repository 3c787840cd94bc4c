extension DraftFormat {
  /// The endings of the names of drafts, in lower case without the dot: files with them are found in folders.
  public static let knownEndings: Set<String> = PackagedFormat.knownEndings.union(bilingualEndings).union([
    "pdf", "txt", "text", "md", "markdown", "mdown", "mkd", "htm", "html", "xhtml",
  ])

  /// The same of bilingual files; tables are not among them, since most are none.
  public static let bilingualEndings: Set<String> = [
    "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "txlf", "tmx", "po",
  ]
}
