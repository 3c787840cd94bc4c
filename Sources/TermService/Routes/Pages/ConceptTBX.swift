import HTTPMessages
import Localization
import TBX
import Terminology

extension Route {
  /// One concept as a file.
  static let conceptTBX = Route(
    "GET", "/concept/{id}/tbx", name: "conceptFile", group: .pages,
    LocalizedText("One concept as a TBX file.", fr: "Une notion sous forme de fichier TBX."), parameters: [.id],
    answers: [Answer(LocalizedText("The file.", fr: "Le fichier."), .text("application/x-tbx"))], problems: [404],
    examples: [
      RouteExample(
        meaning: LocalizedText("the file", fr: "le fichier"), target: "/concept/stranded-migrant/tbx",
        answer: "<term>stranded migrant</term>")
    ]
  ) { exchange in
    let entry = try exchange.entryOfPage()
    let isPlain = { (scalar: Unicode.Scalar) in
      scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains(scalar))
    }
    let name = String(String.UnicodeScalarView(entry.id.rawValue.unicodeScalars.map { isPlain($0) ? $0 : "-" }))
    return HTTPResponse(
      headers: [
        "Content-Type": "application/x-tbx; charset=utf-8", "X-Content-Type-Options": "nosniff",
        "Content-Disposition": "attachment; filename=\"\(name).tbx\"",
      ], body: Array(TBXWriter().document(Termbase(singleEntry: entry)).utf8))
  }
}
