import Localization

/// The field `data` of a check: JSON of a text, or of its parts with markup between them.
struct Annotations: Decodable {
  private let text: String?
  private let annotation: [Item]?

  /// A part: text, or markup with what may be read in its place.
  private struct Item: Decodable {
    let text: String?
    let markup: String?
    let interpretAs: String?
  }

  /// The text of the field. Throws `Problem` 400 with the number of the part that is wrong.
  static func text(_ json: String) throws(Problem) -> SubmittedText {
    let annotations: Annotations
    do { annotations = try JSON.value(Annotations.self, from: Array(json.utf8)) } catch {
      throw Problem(
        400,
        LocalizedText(
          #"'data' is not JSON with a string "text" or an array "annotation"."#,
          fr:
            #"«\#u{A0}data\#u{A0}» n’est pas du JSON avec une chaîne «\#u{A0}text\#u{A0}» ou un tableau «\#u{A0}annotation\#u{A0}»."#
        ))
    }
    switch (annotations.text, annotations.annotation) {
    case (let text?, nil): return SubmittedText(text)
    case (nil, let items?):
      var text = SubmittedText()
      for (number, item) in items.enumerated() {
        switch (item.text, item.markup) {
        case (let words?, nil) where item.interpretAs == nil: text.append(words)
        case (nil, let markup?): text.append(markup: markup, interpretedAs: item.interpretAs ?? "")
        default: throw wrongPart(number)
        }
      }
      return text
    default:
      throw Problem(
        400,
        LocalizedText(
          #"'data' has either "text" or "annotation"."#,
          fr: #"«\#u{A0}data\#u{A0}» a soit «\#u{A0}text\#u{A0}», soit «\#u{A0}annotation\#u{A0}»."#))
    }
  }

  private static func wrongPart(_ number: Int) -> Problem {
    Problem(
      400,
      LocalizedText(
        #"Part \#(number) of "annotation" has either "text", or "markup" and at most "interpretAs" beside it."#,
        fr:
          #"L’élément \#(number) de «\#u{A0}annotation\#u{A0}» a soit «\#u{A0}text\#u{A0}», soit «\#u{A0}markup\#u{A0}» avec au plus «\#u{A0}interpretAs\#u{A0}»."#
      ))
  }
}
