import XML

/// Writes the marks of tracked changes and comments, each with a number of its own.
struct WordChangeMarks {
  /// A comment that was written into the text.
  struct Comment {
    var id: Int
    var text: String
  }

  /// The namespace of the document.
  let namespace: String
  private let author: String
  private let date: String
  private var nextID: Int
  /// The comments, in the order of the text.
  private(set) var comments: [Comment] = []
  /// The comments by the numbers of their changes.
  private var ids: [Int: Int] = [:]

  /// - Parameter firstID: a number that no mark of the document has, nor any above it.
  init(author: String, date: String, namespace: String, firstID: Int) {
    self.author = author
    self.date = date
    self.namespace = namespace
    nextID = firstID
  }

  private mutating func takeID() -> Int {
    defer { nextID += 1 }
    return nextID
  }

  /// The start tag of an insertion or a deletion.
  mutating func start(_ name: String, _ prefix: String) -> String {
    "<\(element(name, prefix)) \(facts(takeID(), prefix))>"
  }

  func end(_ name: String, _ prefix: String) -> String { "</\(element(name, prefix).prefix { $0 != " " })>" }

  /// The mark at which the comment on a change starts; nothing where there is nothing to say.
  mutating func commentStart(of change: Int, _ text: String, _ prefix: String) -> String {
    guard !text.isEmpty else { return "" }
    let id = takeID()
    ids[change] = id
    comments.append(Comment(id: id, text: text))
    return "<\(element("commentRangeStart", prefix)) \(attribute("id", prefix))=\"\(id)\"/>"
  }

  /// The mark at which it ends, and the run that refers to it.
  func commentEnd(of change: Int, _ prefix: String) -> String {
    guard let id = ids[change] else { return "" }
    let mark = "\(attribute("id", prefix))=\"\(id)\"/>"
    return "<\(element("commentRangeEnd", prefix)) \(mark)<\(prefix)r>"
      + "<\(element("commentReference", prefix)) \(mark)</\(prefix)r>"
  }

  /// Markup for the place behind an insertion of somebody else's that is divided there; as it is where there is none.
  mutating func split(_ insertion: XMLTag?, _ bytes: [UInt8], round markup: String) -> String {
    guard let insertion else { return markup }
    var again = Array(bytes[insertion.range])
    if let id = insertion.place(of: "w:id") {
      let start = id.lowerBound - insertion.range.lowerBound
      again.replaceSubrange(start..<start + id.count, with: Array("\(takeID())".utf8))
    }
    return "</\(insertion.writtenName)>\(markup)\(String(decoding: again, as: UTF8.self))"
  }

  /// The comments as elements of their part (17.13.4.2), a paragraph a line.
  func commentElements(_ prefix: String) -> String {
    comments.reduce(into: "") { markup, comment in
      markup += "<\(element("comment", prefix)) \(facts(comment.id, prefix)) \(attribute("initials", prefix))=\"M\">"
      for line in comment.text.split(separator: "\n") {
        markup += "<\(prefix)p><\(prefix)r><\(prefix)t xml:space=\"preserve\">\(XMLWriter.escaped(String(line)))"
        markup += "</\(prefix)t></\(prefix)r></\(prefix)p>"
      }
      markup += "</\(element("comment", prefix).prefix { $0 != " " })>"
    }
  }

  /// The name of an element; where the document writes its elements without a prefix, with a prefix and what it means,
  /// since attributes need one.
  private func element(_ name: String, _ prefix: String) -> String {
    prefix.isEmpty ? "w:\(name) xmlns:w=\"\(namespace)\"" : prefix + name
  }

  private func attribute(_ name: String, _ prefix: String) -> String { (prefix.isEmpty ? "w:" : prefix) + name }

  private func facts(_ id: Int, _ prefix: String) -> String {
    "\(attribute("id", prefix))=\"\(id)\" \(attribute("author", prefix))=\"\(XMLWriter.escaped(author, inAttribute: true))\""
      + " \(attribute("date", prefix))=\"\(XMLWriter.escaped(date, inAttribute: true))\""
  }
}
