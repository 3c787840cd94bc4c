import TermStore
import Terminology

/// The shapes of what edits a glossary.
enum EditingSchemas {
  /// Text that is more than spaces.
  private static let words: JSONValue = ["type": "string", "pattern": "\\S"]
  private static let tag: JSONValue = ["type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"]
  private static let note = Schemas.object(["language": tag, "text": words])
  private static let notes = Schemas.orNull(Schemas.array(note))
  private static let date = Schemas.string

  /// All of them by name.
  static let components: [(name: String, value: JSONValue)] = [
    ("ChangeList", changeList), ("CommentRequest", Schemas.object(["text": words])), ("ConceptEdits", conceptEdits),
    ("ConceptInput", conceptInput), ("ImportList", importList), ("ImportReport", importReport),
    ("Proposal", proposal), ("ProposalList", proposalList), ("ProposalRequest", proposalRequest),
    ("Reason", Schemas.object([:], optional: ["reason": Schemas.orNull(Schemas.string)])), ("RequestedEdit", edit),
  ]

  private static func names<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> JSONValue
  where Word.RawValue == String {
    Schemas.words(Word.allCases.map(\.rawValue))
  }

  private static let conceptInput = Schemas.object(
    [
      "languages": [
        "type": "array", "minItems": 1,
        "items": Schemas.object(
          ["language": tag, "terms": ["type": "array", "minItems": 1, "items": term]],
          optional: ["definition": Schemas.orNull(words), "definitionSource": Schemas.orNull(words)]),
      ]
    ],
    optional: [
      "id": Schemas.orNull(Schemas.string), "subjectField": Schemas.orNull(words), "notes": notes,
      "crossReferences": Schemas.orNull(Schemas.array(words)),
    ])

  private static let term = Schemas.object(
    ["term": words],
    optional: [
      "status": Schemas.orNull(Schemas.named("Status")), "partOfSpeech": Schemas.orNull(names(PartOfSpeech.self)),
      "gender": Schemas.orNull(names(GrammaticalGender.self)), "type": Schemas.orNull(names(TermType.self)),
      "sources": Schemas.orNull(Schemas.array(words)), "notes": notes,
    ])

  private static let edit = Schemas.object(
    ["edit": names(RequestedEdit.Kind.self)],
    optional: [
      "language": Schemas.orNull(tag), "term": Schemas.orNull(words), "value": Schemas.orNull(words),
      "noteLanguage": Schemas.orNull(tag),
    ])

  private static let conceptEdits = Schemas.object(["edits": Schemas.array(Schemas.named("RequestedEdit"))])

  private static let changeList = Schemas.object(
    [
      "total": Schemas.integer,
      "changes": Schemas.array(
        Schemas.object(
          ["conceptId": Schemas.string, "type": Schemas.string, "date": date],
          optional: [
            "responsibility": Schemas.string, "language": Schemas.string, "term": Schemas.string,
            "note": Schemas.string,
          ])),
    ], optional: ["next": Schemas.string])

  private static let importReport = Schemas.object(
    [
      "version": Schemas.integer,
      "rows": Schemas.array(
        Schemas.object(
          [
            "file": Schemas.string, "line": Schemas.integer, "imported": Schemas.string,
            "outcome": names(ImportRow.Outcome.self), "messages": Schemas.array(Schemas.string),
          ], optional: ["conceptId": Schemas.string])),
      "remarks": Schemas.array(
        Schemas.object([
          "file": Schemas.string, "line": Schemas.integer, "column": Schemas.integer, "isLoss": Schemas.boolean,
          "message": Schemas.string,
        ])),
      "summary": Schemas.map(Schemas.integer),
    ], optional: ["batch": Schemas.string])

  private static let importList = Schemas.object([
    "imports": Schemas.array(
      Schemas.object([
        "batch": Schemas.string, "author": Schemas.string, "date": date, "sources": Schemas.array(Schemas.string),
        "concepts": Schemas.integer,
      ]))
  ])

  private static let proposalRequest: JSONValue = [
    "oneOf": [
      Schemas.object(
        ["conceptId": words, "edits": ["type": "array", "minItems": 1, "items": Schemas.named("RequestedEdit")]],
        optional: ["comment": Schemas.orNull(Schemas.string)]),
      Schemas.object(
        ["concept": Schemas.named("ConceptInput")],
        optional: ["comment": Schemas.orNull(Schemas.string), "force": Schemas.orNull(Schemas.boolean)]),
    ]
  ]

  private static let proposal = Schemas.object(
    [
      "version": Schemas.integer, "id": Schemas.string, "author": Schemas.string, "date": date,
      "request": Schemas.object(
        [:],
        optional: [
          "conceptId": Schemas.string, "edits": Schemas.array(Schemas.named("RequestedEdit")),
          "concept": Schemas.named("ConceptInput"), "comment": Schemas.string, "force": ["type": "boolean"],
        ]),
      "state": names(Proposal.State.self),
      "comments": Schemas.array(
        Schemas.object(["author": Schemas.string, "date": date, "text": Schemas.string])),
    ],
    optional: [
      "seen": Schemas.string,
      "decision": Schemas.object(
        ["author": Schemas.string, "date": date], optional: ["reason": Schemas.string]),
    ])

  private static let proposalList = Schemas.object(
    ["total": Schemas.integer, "proposals": Schemas.array(Schemas.named("Proposal"))],
    optional: ["next": Schemas.string])
}
