import HTTPMessages
import Localization
import TBX
import TermMatching
import Terminology

extension Route {
  /// One concept, as JSON or TBX.
  static let concept = Route(
    "GET", "/v1/concepts/{id}",
    LocalizedText(
      "Gives one concept, as JSON or, with Accept: application/x-tbx, as TBX.",
      fr: "Donne un concept, en JSON ou, avec Accept: application/x-tbx, en TBX.")
  ) { service, exchange in
    let id = ConceptEntry.ID(rawValue: exchange.parameters[0])
    guard let number = service.index.entryNumber(id) else {
      throw Problem(
        404,
        LocalizedText(
          "There is no concept '\(id)'; /v1/lookup?term= finds concepts by their terms.",
          fr:
            "Il n’y a pas de concept «\u{A0}\(id)\u{A0}»\u{A0}; /v1/lookup?term= trouve les concepts par leurs termes.")
      )
    }
    let entry = try service.index.entry(number)
    switch try MediaType.preferred(of: exchange.request.headers["accept"], among: [.json, .tbx]) {
    case .json: return try service.json(EntryJSON(entry, in: service.index))
    case .tbx:
      return HTTPResponse(
        headers: ["Content-Type": "application/x-tbx; charset=utf-8", "Vary": "Accept, Accept-Language"],
        body: Array(TBXWriter().document(Termbase(singleEntry: entry)).utf8))
    }
  }
}
