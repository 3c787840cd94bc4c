import Localization
import Packages

extension PackagedDraft {
  /// Corrects words in the package, and touches nothing else: other members are copied as they are packed.
  ///
  /// Without corrections that can be made, the file is given back as it is. Throws `PackageError` where the package cannot
  /// be written, or would read otherwise than it should. O(size of the package).
  ///
  /// - Returns: the package, what was changed in the source of the draft, and the corrections that cannot be made where
  ///   they stand.
  public func corrected(
    _ corrections: [Correction], _ mode: CorrectionMode
  ) throws -> (file: [UInt8], revision: Revision, left: [Correction]) {
    let plan = plan(corrections, mode)
    let revision = plan.revision(of: text)
    guard !plan.changes.isEmpty else { return (file, revision, plan.left) }
    let members: [ZIPWriter.Member] =
      switch (format, mode) {
      case (.docx, .tracked(let author, let date)):
        try WordRevision(text, plan, author: author, date: date).members(PackageReader(file, file: name))
      case (.docx, .accepted): WordRun.accepted(plan, in: text)
      case (.odt, .tracked(let author, let date)):
        OpenDocumentRevision(text, plan, author: author, date: date).members()
      case (.odt, .accepted), (.pptx, _): plan.replacedText(in: text)
      }
    guard let corrected = ZIPWriter.archive(file, replacing: members) else {
      throw PackageError(file: name, .unwritablePackage)
    }
    let result = try PackagedDraft(corrected, name: name, format: format)
    guard result.text.text == revision.revised else { throw PackageError(file: name, .unfaithfulPackage) }
    return (corrected, revision, plan.left)
  }

  /// What of some corrections would be changed in the source of the draft, and what cannot be made where it stands.
  public func preview(_ corrections: [Correction], _ mode: CorrectionMode) -> (revision: Revision, left: [Correction]) {
    let plan = plan(corrections, mode)
    return (plan.revision(of: text), plan.left)
  }

  private func plan(_ corrections: [Correction], _ mode: CorrectionMode) -> CorrectionPlan {
    CorrectionPlan(corrections, of: text, isTracked: mode != .accepted)
  }
}

extension PackagedFormat {
  /// Whether the format has tracked changes.
  public var tracksChanges: Bool { self != .pptx }
}

extension LocalizedText {
  static let unwritablePackage = Self("the package cannot be written", fr: "le paquet ne peut pas être écrit")
  static let unfaithfulPackage = Self(
    "the corrections would change more than words: nothing is written",
    fr: "les corrections changeraient plus que des mots\u{A0}: rien n’est écrit")
}
