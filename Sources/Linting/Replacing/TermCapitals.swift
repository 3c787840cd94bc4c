import TermMatching
import Terminology

extension Site {
  /// Whether the words of the term are all in capitals.
  var isInCapitals: Bool {
    let letters = words.filter(\.isLetter)
    let isAcronym = term.type == .acronym || term.type == .abbreviation
    return letters.count > 1 && letters.allSatisfy(\.isUppercase) && !isAcronym
  }

  /// A text with an initial capital, or all in capitals, where the words at the place are so.
  func capitalised(_ text: String) -> String {
    if isInCapitals { return text.uppercased() }
    guard words.first(where: \.isLetter)?.isUppercase == true, form.text.first(where: \.isLetter)?.isUppercase == false
    else { return text }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
