import Drafts
import Linting

/// A draft that was checked.
struct CheckedFile: Sendable {
  /// The path to read it from and to write it to; nil for the standard input.
  let path: String?
  /// The bytes of the standard input, which can be read only once; nil for a file.
  let standardInput: [UInt8]?
  /// How it was checked.
  let plan: LintPlan
  /// Its encoding; nil for a file that is no text.
  let encoding: DecodedText.Encoding?
  /// Where the first byte stands that is not UTF-8, where the encoding was inferred from it.
  let firstForeignByte: (line: Int, column: Int)?
  /// What was found: all that is reported and all that decides about the exit status.
  var linted: LintedFile
  /// The baseline that hides what it knows of the file, with what relates paths to it; nil where there is none.
  var baseline: (known: Baseline, paths: BaselinePaths)?

  /// What is reported.
  var reported: LintedFile { linted.limited(to: plan.minimum) }

  /// Whether something was found that makes the exit status 1.
  var isFailing: Bool { linted.findings.contains { $0.severity >= plan.failing } }
}
