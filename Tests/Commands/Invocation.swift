import Commands
import Foundation
import Localization
import Synchronization
import TestSupport

/// One run of the command line inside the tests, with what it wrote.
struct Invocation {
  let status: ExitStatus
  let output: String
  let error: String

  /// The lines of a writer; the lock guards the text.
  private final class Sink: Sendable {
    private let text = Mutex("")
    func add(_ more: String) { text.withLock { $0 += more } }
    var all: String { text.withLock { $0 } }
  }

  /// Runs words as the shell would give them.
  ///
  /// - Parameter glossary: the glossary of the environment; nil for none.
  init(
    _ words: [String], glossary: String? = Invocation.glossary, language: UILanguage = .english,
    isTerminal: Bool = false,
    variables: [String: String] = [:]
  ) {
    let output = Sink()
    let error = Sink()
    var all = TestIndex.environment.filter {
      !["NO_COLOR", "TERM", "LC_ALL", "LC_MESSAGES", "MOTJUSTE_GLOSSARY"].contains($0.key)
    }
    all["LANG"] = "\(language.rawValue)_XX.UTF-8"
    all["MOTJUSTE_GLOSSARY"] = glossary
    all.merge(variables) { $1 }
    let console = Console(isTerminal: isTerminal, output: { output.add($0) }, error: { error.add($0) })
    status = Motjuste.run(
      words,
      Environment(
        variables: all, console: console,
        installation: glossary == nil ? [] : [Places.package.path(percentEncoded: false)]))
    self.output = output.all
    self.error = error.all
  }

  /// A glossary of two concepts.
  static let glossary =
    (try? TestIndex.write(
      TestIndex.tbx(TestIndex.migrants), name: "glossaire.tbx")) ?? ""

  /// A file of a folder of its own.
  static func file(_ name: String, _ text: String) throws -> String { try TestIndex.write(text, name: name) }

  /// A file of a folder of its own.
  static func file(_ name: String, _ bytes: [UInt8]) throws -> String { try TestIndex.write(Data(bytes), name: name) }
}
