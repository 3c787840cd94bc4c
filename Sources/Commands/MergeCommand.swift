import Comparing
import FileBytes
import Glibc
import Interchange
import Localization
import TermService

extension Command {
  /// Makes one termbase of two versions.
  static let merge = Command(
    name: "merge", operands: "A B",
    summary: LocalizedText(
      "Merges two versions of a termbase with the one they come from, or two concepts by their ids.",
      fr:
        "Fusionne deux versions d’une base avec leur origine, ou deux notions par leurs identifiants."
    ),
    example: "motjuste merge ours.tbx theirs.tbx --base old.tbx --output merged.tbx",
    options: [.mergeBase, .output, .prefer, .from, .to] + Option.ofFormats + [.glossary, .author, .editDryRun]
  ) { run in
    guard run.arguments.operands.count == 2 else {
      throw UsageError(
        LocalizedText(
          "give two termbases, or the ids of two concepts",
          fr: "donner deux bases, ou les identifiants de deux notions"))
    }
    let operands = run.arguments.operands
    guard run.arguments[.mergeBase] != nil || operands.contains(where: { $0 == "-" || access($0, F_OK) == 0 }) else {
      return try run.mergeConcepts(operands[0], operands[1])
    }
    let path = run.arguments[.output] ?? "-"
    let format = run.format(.to) ?? .tbx
    let (ours, theirs) = (
      try run.termbase(at: run.arguments.operands[0], from: run.format(.from)),
      try run.termbase(at: run.arguments.operands[1], from: run.format(.from))
    )
    let base = try run.arguments[.mergeBase].map { try run.termbase(at: $0, from: run.format(.from)).termbase }
    let side = run.arguments[.prefer].flatMap(MergeSide.init(rawValue:)) ?? .ours
    let merge = TermbaseMerge(ours.termbase, theirs.termbase, base: base, preferring: side)
    let output = try ExchangedOutput(merge.merged, to: path, format, run)
    run.console.error(output.summary(run) + MergeText(merge.conflicts, side, run.uiLanguage).text)
    if let report = run.arguments[.report] {
      try AtomicFile.write(JSON.bytes(MergeReportJSON(output, merge, side), isPretty: true) + [0x0A], to: report)
    }
    return merge.conflicts.isEmpty && !ours.isLossy && !theirs.isLossy ? .clean : .findings
  }
}

extension Option {
  fileprivate static let mergeBase = Option(
    "--base", "FILE",
    LocalizedText(
      "the version that both were made from (without it, whatever differs is a conflict)",
      fr: "la version dont les deux proviennent (sans elle, tout ce qui diffère est un conflit)"))
  fileprivate static let output = Option(
    "--output", "FILE",
    LocalizedText(
      "where to write (default: the standard output)", fr: "où écrire (par défaut\u{A0}: la sortie standard)"))
  fileprivate static let prefer = Option(
    "--prefer", "SIDE", choices: MergeSide.allCases.map(\.rawValue),
    LocalizedText(
      "the version that is written where both changed the same (default: ours, the first)",
      fr: "la version écrite là où les deux ont changé la même chose (par défaut\u{A0}: ours, la première)"))
}
