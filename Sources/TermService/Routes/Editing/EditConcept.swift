import Access
import FileBytes
import HTTPMessages
import Localization
import TermMatching
import TermStore
import Terminology
import WebPages
import XML

extension Route {
  /// What changes concepts, and tells what was changed.
  static let ofEditing: [Route] =
    [.createConcept, .replaceConcept, .editConcept, .removeConcept, .changes] + ofImports + ofProposals

  static let force = Parameter(
    "force", .flag,
    LocalizedText(
      "whether to do it although other concepts have a term already, or refer to it",
      fr: "s’il faut le faire même si d’autres notions ont déjà un terme, ou y renvoient"), example: "true")
  static let file = Parameter(
    "file", .names,
    LocalizedText(
      "the file of a new concept; usually that of its subject field",
      fr: "le fichier d’une nouvelle notion\u{A0}; d’ordinaire celui de son domaine"), example: "status")
  private static let ifMatch = Parameter(
    "If-Match", .names, place: .header,
    LocalizedText(
      "the `ETag` of the concept as it was seen, in any form; `*` for any state",
      fr: "l’`ETag` de la notion telle qu’elle a été vue, sous toute forme\u{A0}; `*` pour tout état"), example: "*")
  /// Any state of the concept, for an example.
  private static let anyState = ["if-match": "*"]
  private static let edited = Answer(
    LocalizedText("The concept as it is now.", fr: "La notion telle qu’elle est désormais."),
    .json(Schemas.named("Entry")))

  /// A new concept.
  private static let createConcept = Route(
    "POST", "/v1/concepts", name: "createConcept", group: .editing, role: .editor,
    LocalizedText(
      "Adds a concept, as JSON or as a TBX document with one entry.",
      fr: "Ajoute une notion, en JSON ou comme document TBX d’une entrée."),
    parameters: [force, file],
    takes: [.json(Schemas.named("ConceptInput")), .text("application/x-tbx")],
    answers: [
      Answer(
        LocalizedText("The new concept.", fr: "La nouvelle notion."), status: 201, .json(Schemas.named("Entry")))
    ],
    problems: [400, 409, 413, 415, 422],
    examples: [
      RouteExample(
        meaning: LocalizedText("a concept in two languages", fr: "une notion en deux langues"),
        target: "/v1/concepts", type: "application/json",
        body:
          #"{"subjectField": "status", "languages": [{"language": "en", "terms": [{"term": "snowbound migrant"}]}, {"language": "fr", "terms": [{"term": "migrant bloqué par la neige"}]}]}"#,
        status: 201, answer: #""id":"snowbound-migrant""#),
      RouteExample(
        meaning: LocalizedText("a term that another concept has", fr: "un terme qu’une autre notion a"),
        target: "/v1/concepts", type: "application/json",
        body: #"{"languages": [{"language": "en", "terms": [{"term": "stranded migrant"}]}]}"#, status: 409,
        answer: #""concepts":["stranded-migrant"]"#),
    ]
  ) { exchange in
    let entry = try exchange.submittedConcept()
    let stamp = exchange.stamp()
    let id = try exchange.edit(stamp) { changes in
      let id = try changes.add(
        entry, file: exchange[file].flatMap { $0.isEmpty ? nil : $0 }, isForced: exchange[force] == "true", stamp)
      return (id, [])
    }
    var response = try exchange.concept(now: id)
    response.status = 201
    response.headers["Location"] = Route.address(of: id)
    return response
  }

  /// Another state of a concept.
  private static let replaceConcept = Route(
    "PUT", "/v1/concepts/{id}", name: "replaceConcept", group: .editing, role: .editor,
    LocalizedText(
      "Replaces a concept by the entry of a TBX document; `If-Match` names the state that it replaces.",
      fr: "Remplace une notion par l’entrée d’un document TBX\u{A0}; `If-Match` nomme l’état remplacé."),
    parameters: [.id, ifMatch], takes: [.text("application/x-tbx")], answers: [edited],
    problems: [400, 404, 409, 412, 413, 415, 422, 428],
    examples: [
      RouteExample(
        meaning: LocalizedText("without If-Match", fr: "sans If-Match"), target: "/v1/concepts/stranded-migrant",
        type: "application/x-tbx", body: "<tbx/>", status: 428, answer: "If-Match")
    ]
  ) { exchange in
    let condition = try Precondition(exchange.request)
    let id = ConceptEntry.ID(rawValue: exchange[.id] ?? "")
    guard exchange.contentType != "application/json" else { throw Problem.conceptAsTBX }
    let entry = try exchange.submittedConcept()
    let stamp = exchange.stamp()
    return try exchange.concept(
      now: exchange.edit(stamp) { changes in
        try condition.check(exchange.known(id, changes))
        try changes.edit(id, to: entry, stamp)
        return (id, [])
      })
  }

  /// Edits of a concept.
  private static let editConcept = Route(
    "PATCH", "/v1/concepts/{id}", name: "editConcept", group: .editing, role: .editor,
    LocalizedText(
      "Makes edits of a concept, all or none; what they do not name stays. `If-Match` names the state that is meant.",
      fr:
        "Modifie une notion, entièrement ou pas du tout\u{A0}; ce qui n’est pas nommé reste. `If-Match` nomme l’état voulu."
    ),
    parameters: [.id, ifMatch], takes: [.json(Schemas.named("ConceptEdits"))], answers: [edited],
    problems: [400, 404, 409, 412, 413, 415, 422, 428],
    examples: [
      RouteExample(
        meaning: LocalizedText("a note and a term", fr: "une note et un terme"),
        target: "/v1/concepts/stranded-migrant", headers: anyState, type: "application/json",
        body:
          #"{"edits": [{"edit": "addTerm", "language": "fr", "term": "migrant immobilisé"}, {"edit": "addNote", "language": "en", "value": "Seen in reports on border closures."}]}"#,
        answer: "migrant immobilisé"),
      RouteExample(
        meaning: LocalizedText("an edit that cannot be made", fr: "une modification impossible"),
        target: "/v1/concepts/stranded-migrant", headers: anyState, type: "application/json",
        body: #"{"edits": [{"edit": "removeTerm", "language": "fr", "term": "aucun"}]}"#, status: 422,
        answer: "/edits/0"),
    ]
  ) { exchange in
    let condition = try Precondition(exchange.request)
    let id = ConceptEntry.ID(rawValue: exchange[.id] ?? "")
    let edits = try exchange.content(ConceptEdits.self).edits
    let stamp = exchange.stamp()
    return try exchange.concept(
      now: exchange.edit(stamp) { changes in
        try condition.check(exchange.known(id, changes))
        try RequestedEdit.make(edits, of: id, in: &changes, stamp)
        return (id, [])
      })
  }

  /// The end of a concept.
  private static let removeConcept = Route(
    "DELETE", "/v1/concepts/{id}", name: "removeConcept", group: .editing, role: .editor,
    LocalizedText(
      "Removes a concept to which no other refers; `If-Match` names the state that is meant.",
      fr: "Supprime une notion à laquelle aucune autre ne renvoie\u{A0}; `If-Match` nomme l’état voulu."),
    parameters: [.id, ifMatch, force],
    answers: [Answer(LocalizedText("It is gone.", fr: "Elle n’existe plus."), status: 204)],
    problems: [404, 409, 412, 428],
    examples: [
      RouteExample(
        meaning: LocalizedText("a concept", fr: "une notion"), target: "/v1/concepts/snowbound-migrant",
        headers: anyState, status: 204, answer: "")
    ]
  ) { exchange in
    let condition = try Precondition(exchange.request)
    let id = ConceptEntry.ID(rawValue: exchange[.id] ?? "")
    let stamp = exchange.stamp()
    try exchange.edit(stamp) { changes in
      try condition.check(exchange.known(id, changes))
      try changes.remove(id, droppingReferences: exchange[force] == "true" ? stamp : nil)
      return ((), [])
    }
    return HTTPResponse(status: 204)
  }

  private static func address(of id: ConceptEntry.ID) -> String {
    PageAddress(["v1", "concepts", id.rawValue]).text
  }
}

/// Edits of a concept as a client sends them.
struct ConceptEdits: Decodable {
  let edits: [RequestedEdit]
}
