import Access
import FileBytes
import Localization
import TermMatching
import TermStore
import Terminology
import Threads

/// Where edits of a served termbase are made, one after the other; who only reads does not come here.
final class EditingDesk: Sendable {
  /// The folder of the termbase.
  let folder: String
  private let store: Lock<TermStore>
  private let tokens: Lock<TokenFile>
  private let attempts = Lock(FailedAttempts())
  private let proposals = Lock(OpenProposals())

  init(_ editing: Editing) {
    folder = editing.store.folder
    store = Lock(editing.store)
    tokens = Lock(editing.tokens)
  }

  // MARK: - Who edits

  /// Whose token it is. Throws `Problem` 401 where it is nobody's, and 429 where the client has shown too many such.
  ///
  /// - Parameter now: seconds of a clock that never goes back.
  func owner(of secret: String, client: String, now: Int) throws(Problem) -> AccessToken {
    let wait = attempts.withLock { $0.wait(of: client, now: now) }
    guard wait == 0 else { throw .tooManyAttempts(wait) }
    guard let owner = tokens.withLock({ $0.owner(of: secret) }) else {
      attempts.withLock { $0.add(client, now: now) }
      throw .unknownToken
    }
    return owner
  }

  /// Reads the file of tokens anew. Throws where it cannot be read; then those that were known stay.
  func reloadTokens() throws {
    let new = try TokenFile(path: tokens.withLock { $0.path })
    tokens.withLock { $0 = new }
  }

  // MARK: - Edits

  /// Makes edits and writes them with other files: when it returns, they are on the disk. Throws as `write` does.
  func edit<Result>(
    _ body: (inout ChangeSet) throws -> (result: Result, files: [FileWrite])
  ) throws -> Result {
    try write { store in
      var changes = ChangeSet(of: store)
      let (result, files) = try body(&changes)
      try store.commit(changes, besides: files)
      return result
    }
  }

  /// Lets nobody else write while `body` writes. It is called again where a file was changed by hand before it wrote.
  ///
  /// Throws what `body` throws, and `Problem` 409 where a file was changed by hand and cannot be read now.
  func write<Result>(_ body: (inout TermStore) throws -> Result) throws -> Result {
    try store.withLock { store in
      do {
        return try body(&store)
      } catch let error as FileError {
        guard !store.isCurrent else { throw error }
        // Somebody has edited by hand: their edit stays, and this one is made on it.
        do { store = try TermStore(Glossary(path: store.glossary.path)) } catch { throw Problem.brokenByHand(error) }
        return try body(&store)
      }
    }
  }

  /// What something is that is worked out of the termbase as it is on the disk.
  func read<Result>(_ body: (TermStore) throws -> Result) rethrows -> Result {
    try body(store.withLock { $0 })
  }

  /// How many proposals wait for a decision.
  var openProposals: Int {
    let folder = ProposalFolder(folder: folder)
    return proposals.withLock { $0.count(in: folder) }
  }

  /// Reads the files anew where they are others than the ones that are known. Throws where they cannot be read.
  func reopen(_ glossary: Glossary) throws {
    try store.withLock { store in
      if store.glossary != glossary || !store.isCurrent { store = try TermStore(glossary) }
    }
  }
}

extension Problem {
  /// An edit that has to wait until a file that was edited by hand can be read again.
  static func brokenByHand(_ error: any Error) -> Problem {
    let reason = LocalizedText(withoutFolder: error)
    return Problem(
      409,
      LocalizedText(
        "The edit was not made, since the glossary was changed by hand and cannot be read now: \(reason.english).",
        fr:
          "La modification n’a pas été faite, car le glossaire a été changé à la main et ne peut pas être lu\u{A0}: \(reason.french)."
      ))
  }

  static let unknownToken = Problem(
    401,
    LocalizedText(
      "This token is not known, or it was revoked.", fr: "Ce jeton n’est pas connu, ou il a été révoqué."),
    headers: ["WWW-Authenticate": "Bearer realm=\"motjuste\", error=\"invalid_token\""])

  static func tooManyAttempts(_ seconds: Int) -> Problem {
    Problem(
      429,
      LocalizedText(
        "Too many unknown tokens came from here: try again in \(seconds) s.",
        fr: "Trop de jetons inconnus sont venus d’ici\u{A0}: réessayer dans \(seconds)\u{A0}s."),
      headers: ["Retry-After": "\(seconds)"])
  }
}
