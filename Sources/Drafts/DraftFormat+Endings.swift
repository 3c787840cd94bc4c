extension DraftFormat {
  /// The endings of the names of drafts, in lower case without the dot: files with them are found in folders.
  public static let knownEndings: Set<String> = PackagedFormat.knownEndings.union([
    "pdf", "txt", "text", "md", "markdown", "mdown", "mkd", "htm", "html", "xhtml",
  ])
}
