/// Plain text: all of it but addresses.
enum PlainTextDraft {
  static func draft(_ source: [UInt8]) -> Draft {
    var draft = Draft(source: source)
    let whole = 0..<source.count
    draft.append(source, whole.isEmpty ? [] : [Draft.Piece(text: whole, source: whole)])
    return draft
  }
}
