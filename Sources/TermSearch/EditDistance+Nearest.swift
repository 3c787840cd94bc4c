extension EditDistance {
  /// The word that a misspelt one may be: the nearest within two typing errors, or a third of its length; nil where none
  /// is so near. O(number of words × product of the lengths).
  public static func nearest(to word: String, among known: [String]) -> String? {
    let limit = max(2, word.utf8.count / 3)
    let distances = known.compactMap { candidate in
      distance(Array(candidate.utf8), Array(word.utf8), atMost: limit).map { (candidate, $0) }
    }
    return distances.min { $0.1 < $1.1 }?.0
  }
}
