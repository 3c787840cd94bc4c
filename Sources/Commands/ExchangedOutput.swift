import FileBytes
import Glibc
import Interchange
import Localization
import TermService
import Terminology

/// What was written in some format, and what is told of it.
struct ExchangedOutput {
  /// The path of the file or folder; `-` for the standard output.
  let path: String
  /// The format.
  let format: InterchangeFormat
  /// What was to be written.
  let termbase: Termbase
  /// What the format could not hold.
  let losses: LossReport

  /// Writes a termbase to a file, a folder for formats of several files, or the standard output (`-`).
  ///
  /// Throws `FileError`, `ExchangeError`, and `UsageError` for a folder of files on the standard output.
  init(_ termbase: Termbase, to path: String, _ format: InterchangeFormat, _ run: Run) throws {
    self.path = path
    self.format = format
    self.termbase = termbase
    let name = String(path.split(separator: "/").last ?? "-")
    let written = try format.files(termbase, name: name, run.exchangeOptions())
    losses = written.losses
    if format.isFolder {
      guard path != "-" else {
        throw UsageError(
          LocalizedText(
            "'\(format.rawValue)' is a folder of files: give its path",
            fr: "«\u{A0}\(format.rawValue)\u{A0}» est un dossier de fichiers\u{A0}: donner son chemin"))
      }
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(path: path, code: errno) }
      for file in written.files { try AtomicFile.write(file.bytes, to: "\(path)/\(file.name)") }
    } else {
      for file in written.files {
        if path == "-" { run.console.outputBytes(file.bytes) } else { try AtomicFile.write(file.bytes, to: path) }
      }
    }
  }

  /// The number of terms.
  var terms: Int { termbase.entries.map { $0.languages.map(\.terms.count).reduce(0, +) }.reduce(0, +) }

  /// What was written and what the format could not hold, for people.
  func summary(_ run: Run) -> String {
    let entries = termbase.entries.count
    var text = run.text(
      "\(path): written from \(entries) \(entries == 1 ? "concept" : "concepts") with \(terms) \(terms == 1 ? "term" : "terms")\n",
      fr:
        "\(path)\u{A0}: écrit à partir de \(entries) \(entries < 2 ? "notion" : "notions") et \(terms) \(terms < 2 ? "terme" : "termes")\n"
    )
    if !losses.losses.isEmpty {
      text += run.text(
        "the format '\(format.rawValue)' does not hold:\n",
        fr: "le format «\u{A0}\(format.rawValue)\u{A0}» ne conserve pas\u{A0}:\n")
    }
    for loss in losses.losses { text += "  \(loss.count) × \(loss.what[run.uiLanguage])\(Self.places(loss, run))\n" }
    return text
  }

  /// Where something is lost: the first concepts by name.
  private static func places(_ loss: LossReport.Loss, _ run: Run) -> String {
    guard !loss.concepts.isEmpty else { return "" }
    let first = loss.concepts.prefix(3).map(\.rawValue).joined(separator: ", ")
    let rest = loss.concepts.count - 3
    let more = rest > 0 ? run.text(" and \(rest) more", fr: " et \(rest) de plus") : ""
    return " (\(first)\(more))"
  }
}
