import Access
import HTTPMessages
import Localization
import TermStore
import XML

extension Service {
  /// Who asks for a route; nil where the route does not want to know.
  ///
  /// Throws `Problem` 401 where nobody is named, 403 where the role does not suffice or the service is read-only, and as
  /// `EditingDesk.owner` does.
  func user(of request: HTTPRequest, for route: Route) throws(Problem) -> AccessToken? {
    guard let role = route.role else { return nil }
    guard let desk else { throw .readOnly }
    guard let secret = request.token(for: route) else { throw route.group == .pages ? .signedOut : .noToken }
    let user = try desk.owner(of: secret, client: request.client, now: clock())
    guard user.role >= role else {
      throw route.group == .pages ? .notFor(user, role) : .roleTooSmall(user.role, role)
    }
    return user
  }
}

extension HTTPRequest {
  /// The token of a request: of the field `Authorization` (RFC 6750, section 2.1); of a cookie only for the pages, so that
  /// no foreign page can use it on the interface for programs.
  func token(for route: Route) -> String? {
    guard route.group != .pages else { return cookie(TokenCookie.name) }
    guard let field = headers["authorization"] else { return nil }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1].trimmingSpaces
  }

  /// The value of a cookie (RFC 6265, section 4.2), or nil.
  func cookie(_ name: String) -> String? {
    for item in (headers["cookie"] ?? "").split(separator: ";") {
      let pair = item.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
      if pair.count == 2, pair[0] == name { return pair[1] }
    }
    return nil
  }
}

extension Exchange {
  /// The stamp of an edit that the client makes.
  ///
  /// - Parameter remark: what there is to say beside what was done.
  func stamp(remark: String = "") -> EditStamp {
    EditStamp(author: user?.name ?? "", date: service.date, remark: remark)
  }

  /// Makes edits and serves them: when it returns, they are on the disk.
  ///
  /// Throws what `body` throws, and `Problem` where the edits cannot be written.
  func edit<Result>(
    _ stamp: EditStamp, _ body: (inout ChangeSet) throws -> (result: Result, files: [FileWrite])
  ) throws -> Result {
    try write { desk in
      try desk.edit { changes in
        let (result, files) = try body(&changes)
        return (result, files + [try Removal.record(changes, stamp)].compactMap { $0 })
      }
    }
  }

  /// Lets `body` write, and serves what it wrote. Throws as `edit` does.
  func write<Result>(_ body: (EditingDesk) throws -> Result) throws -> Result {
    guard let desk = service.desk else { throw Problem.readOnly }
    do {
      let result = try body(desk)
      service.serveEdit()
      return result
    } catch let error as XMLError {
      throw Problem(
        422,
        LocalizedText(
          "The glossary would not be valid TBX: \(error.message.english).",
          fr: "Le glossaire ne serait pas du TBX valide\u{A0}: \(error.message.french)."))
    }
  }
}

extension Problem {
  static let readOnly = Problem(
    403,
    LocalizedText(
      "This service is read-only: it was started without a file of tokens.",
      fr: "Ce service est en lecture seule\u{A0}: il a été lancé sans fichier de jetons."))

  static let noToken = Problem(
    401,
    LocalizedText(
      "This needs a token: send it as Authorization: Bearer TOKEN.",
      fr: "Ceci demande un jeton\u{A0}: l’envoyer par Authorization: Bearer JETON."),
    headers: ["WWW-Authenticate": "Bearer realm=\"motjuste\""])

  static func roleTooSmall(_ role: Role, _ needed: Role) -> Problem {
    Problem(
      403,
      LocalizedText(
        "This needs the role '\(needed.rawValue)', and your token has '\(role.rawValue)'.",
        fr:
          "Ceci demande le rôle «\u{A0}\(needed.rawValue)\u{A0}», et votre jeton a «\u{A0}\(role.rawValue)\u{A0}»."))
  }
}
