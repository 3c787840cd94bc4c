import FileBytes
import HTTPMessages
import Localization
import TermMatching
import TermStore
import Terminology
import XML

extension Exchange {
  /// The media type of the content, in lower case, without its parameters; empty where it is not told.
  var contentType: String {
    (request.headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
  }

  /// The content as JSON of a shape. Throws `Problem` 415, 400 or 422.
  func content<Content: Decodable>(_ type: Content.Type) throws -> Content {
    guard contentType == "application/json" else {
      throw Problem(
        415, LocalizedText("Send this as application/json.", fr: "Envoyer ceci en application/json."))
    }
    do {
      return try JSON.value(type, from: request.body)
    } catch let error as DecodingError {
      throw Problem(error)
    }
  }

  /// The concept that is sent, as JSON or as a TBX document. Throws `Problem` with a place where it is none.
  func submittedConcept() throws -> ConceptEntry {
    guard MediaType.tbx.types.contains(contentType) else {
      guard contentType == "application/json" else { throw Problem.conceptAsTBX }
      return try content(ConceptInput.self).entry()
    }
    do {
      return try EntryMarkup.entry(ofDocument: MappedBytes(request.body), file: "concept.tbx")
    } catch {
      throw Problem(
        422, LocalizedText("\(error.text(.english)).", fr: "\(error.text(.french))."))
    }
  }

  /// The concept as it is before an edit. Throws `Problem` 404 where there is none.
  func known(_ id: ConceptEntry.ID, _ changes: ChangeSet) throws(Problem) -> ConceptEntry {
    if let entry = changes[id] { return entry }
    _ = try glossary.entryNumber(id.rawValue)
    throw Problem(404, LocalizedText("The concept was removed.", fr: "La notion a été supprimée."))
  }

  /// A concept as it is served after an edit. Throws where it cannot be read.
  func concept(now id: ConceptEntry.ID) throws -> HTTPResponse {
    let index = service.glossary.index
    let number = index.entryNumber(id)
    // It may be that somebody breaks a file at this moment: then what was written is answered.
    guard let entry = try number.map({ try index.entry($0) }) ?? service.desk?.read({ $0[id] }) else {
      throw Problem(404, LocalizedText("The concept was removed.", fr: "La notion a été supprimée."))
    }
    return try concept(entry, in: index)
  }

  /// A concept as JSON, with a validator that all its forms begin with.
  func concept(_ entry: ConceptEntry, in index: TermIndex) throws -> HTTPResponse {
    try json(EntryJSON(entry, in: index)).validated(by: entry)
  }
}

extension HTTPResponse {
  /// The response with a validator that tells the state of an entry and the form that it has here.
  func validated(by entry: ConceptEntry) -> HTTPResponse {
    var response = self
    response.headers["ETag"] = EntityTag.tag(of: entry, body)
    return response
  }
}

extension Problem {
  static let conceptAsTBX = Problem(
    415,
    LocalizedText(
      "Send the concept as application/x-tbx; a new one may come as application/json, edits go by PATCH.",
      fr:
        "Envoyer la notion en application/x-tbx\u{A0}; une nouvelle peut venir en application/json, des modifications par PATCH."
    ))
}
