public import Linting
import Synchronization
import TermMatching
import WebPages

/// An audit of the glossary that a service serves.
public struct GlossaryAudit: Sendable {
  /// The rules that it looks at.
  let rules: [ReportedRule]
  /// Runs it, and returns the files of the glossary with what was found in them.
  let run: @Sendable () throws -> [LintedFile]

  /// Creates an audit that runs when its page is first asked for.
  public init(rules: [ReportedRule], run: @escaping @Sendable () throws -> [LintedFile]) {
    self.rules = rules
    self.run = run
  }
}

/// What the pages need of a glossary beside its index; each is made when it is first asked for, and once.
final class PageStore: Sendable {
  /// The lock guards the register; who comes while it is made waits for it.
  private let registered = Mutex<TermRegister?>(nil)
  /// The lock guards the findings likewise.
  private let audited = Mutex<[LintedFile]?>(nil)
  private let audit: GlossaryAudit?

  init(_ audit: GlossaryAudit?) { self.audit = audit }

  /// The terms of the index by subject field and letter. O(n log n) the first time.
  func register(of index: TermIndex) -> TermRegister {
    registered.withLock { known in
      if let known { return known }
      let register = TermRegister(index)
      known = register
      return register
    }
  }

  /// The rules of the audit and what they find; nil where the service has none. It throws what reading the glossary throws.
  func findings() throws -> (rules: [ReportedRule], files: [LintedFile])? {
    guard let audit else { return nil }
    let files = try audited.withLock { known in
      if let known { return known }
      // The text of the files is not needed for a page.
      let files = try audit.run().map {
        LintedFile(path: $0.path, language: $0.language, source: [], findings: $0.findings)
      }
      known = files
      return files
    }
    return (audit.rules, files)
  }
}
