import Configuration
import Drafts
import FileSelection
import Glibc
import Languages
import Linting
import Localization

extension Run {
  /// The languages that the command line names.
  private var languagePair: LanguagePair {
    LanguagePair(source: arguments[.sourceLanguage], target: arguments[.targetLanguage])
  }

  /// Compares the sources and the targets of bilingual files, as `checkedFiles` does.
  func checkedBilingualFiles() throws -> (files: [CheckedFile], isIncomplete: Bool) {
    let languages = languagePair
    return try checkedFiles(endings: DraftFormat.bilingualEndings) { name, bytes, linter, _ in
      var languages = languages
      let text = try DecodedText(bytes, name: name)
      languages.known = linter.languageCodes
      let draft = try BilingualDraft(text, as: DraftFormat(path: name), languages)
      return (LintedFile(path: name, checking: draft, linter), text)
    }
  }

  /// Compares a text with its translation, each in a file of its own.
  ///
  /// - Returns: both files, and whether one could not be read, which is told on the standard error.
  func checkedPair(source: String, target: String) throws -> (files: [CheckedFile], isIncomplete: Bool) {
    var plans = LintPlans(self)
    do {
      let plan = try plans.plan(for: AbsolutePath.file(target))
      let origin = try DraftFile(Self.bytes(source, name: source), name: source)
      let translation = try DraftFile(Self.bytes(target, name: target), name: target)
      let draft = try BilingualDraft(
        source: origin.draft, target: translation.draft, name: target, languagePair)
      let linted = LintedFile.files(draft, sourcePath: source, targetPath: target, plan.linter)
      let files = [(source, origin, linted.source), (target, translation, linted.target)].map { path, file, linted in
        tellEncoding(path, file.text?.encoding, file.text?.firstForeignByte)
        return CheckedFile(
          path: path, standardInput: nil, plan: plan, encoding: file.text?.encoding,
          firstForeignByte: file.text?.firstForeignByte, linted: linted)
      }
      return (files, false)
    } catch let errors as ConfigurationErrors {
      for error in errors.errors { console.error(error.text(uiLanguage) + "\n") }
      return ([], true)
    }
  }

  /// Whether a path is that of a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
