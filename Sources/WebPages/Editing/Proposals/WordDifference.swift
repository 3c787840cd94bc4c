/// Two texts as one: what they have in common, what is only in the first, and what is only in the second.
struct WordDifference {
  /// Longer texts are shown as a whole, one behind the other: comparing them takes too long.
  private static let most = 400

  private enum Kind { case same, gone, new }

  private var pieces: [(kind: Kind, text: String)] = []

  /// Compares two texts by their words. O(words × differing words).
  init(_ before: String, _ after: String) {
    let old = before.split(separator: " ", omittingEmptySubsequences: false)
    let new = after.split(separator: " ", omittingEmptySubsequences: false)
    guard old.count <= Self.most, new.count <= Self.most else {
      pieces = [(.gone, before), (.new, after)]
      return
    }
    let difference = new.difference(from: old)
    let gone = Set(difference.removals.map(\.place))
    let come = Set(difference.insertions.map(\.place))
    var place = 0
    for (number, word) in old.enumerated() {
      if gone.contains(number) {
        add(.gone, word)
        continue
      }
      while come.contains(place) {
        add(.new, new[place])
        place += 1
      }
      add(.same, word)
      place += 1
    }
    for word in new.dropFirst(place) { add(.new, word) }
  }

  private mutating func add(_ kind: Kind, _ word: Substring) {
    if let last = pieces.last, last.kind == kind {
      pieces[pieces.count - 1].text = "\(last.text) \(word)"
    } else {
      pieces.append((kind, String(word)))
    }
  }

  var markup: Markup {
    pieces.map { piece -> Markup in
      switch piece.kind {
      case .same: "\(piece.text)"
      case .gone: "<del>\(piece.text)</del>"
      case .new: "<ins>\(piece.text)</ins>"
      }
    }.joined(" ")
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
