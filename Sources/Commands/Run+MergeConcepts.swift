import Localization
import TermStore
import Terminology

extension Run {
  /// Merges two concepts of the termbase, shows what changes and what was decided, and writes it.
  ///
  /// It reads the options `--glossary`, `--author` and `--dry-run`. Throws `EditError` where a concept is not there, and
  /// as `edit` does.
  ///
  /// - Parameters:
  ///   - id: the concept that stays.
  ///   - other: the concept that goes into it.
  func mergeConcepts(_ id: String, _ other: String) throws -> ExitStatus {
    var remarks: [LocalizedText] = []
    let status = try edit { changes in
      remarks = try changes.merge(
        ConceptEntry.ID(rawValue: other), into: ConceptEntry.ID(rawValue: id), stamp)
    }
    for remark in remarks { console.error(remark[uiLanguage] + "\n") }
    return status
  }
}
