import Terminology
import FileBytes
import Interchange
import Localization
import TermService

/// What was read and written, as JSON.
struct ExchangeReportJSON: Encodable {
  let version = 1
  let output: String
  let format: String
  let concepts: Int
  let terms: Int
  let losses: [Loss]
  let remarks: [Remark]

  /// Something that the format could not hold.
  struct Loss: Encodable {
    let what: String
    let count: Int
    let concepts: [String]
  }

  /// Something to tell about a place of what was read.
  struct Remark: Encodable {
    let path: String
    let line: Int
    let column: Int
    let isLoss: Bool
    let message: String
  }

  init(_ output: ExchangedOutput, _ read: Run.ReadTermbase, _ language: UILanguage) {
    self.output = output.path
    format = output.format.rawValue
    concepts = output.termbase.entries.count
    terms = output.terms
    losses = output.losses.losses.map { loss in
      Loss(what: loss.what[language], count: loss.count, concepts: loss.concepts.map(\.rawValue))
    }
    remarks = read.remarks.map { file, remark in
      Remark(
        path: file, line: remark.line, column: remark.column, isLoss: remark.isLoss, message: remark.message[language])
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version, output, format, concepts, terms, losses, remarks
  }
}

extension Run {
  /// Tells what was written: on the standard error, and in the file that `--report` names.
  ///
  /// - Returns: `findings` where something that was read is not in what was written because it could not be understood.
  func report(_ output: ExchangedOutput, of read: ReadTermbase) throws -> ExitStatus {
    console.error(output.summary(self))
    if let path = arguments[.report] {
      try AtomicFile.write(
        JSON.bytes(ExchangeReportJSON(output, read, uiLanguage), isPretty: true) + [0x0A], to: path)
    }
    return read.isLossy ? .findings : .clean
  }
}
