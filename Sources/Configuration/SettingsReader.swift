import FileSelection
import Languages
import Linting
import Localization
import TermSearch
import Terminology

/// Reads the values of a configuration file into a configuration, and notes each that is wrong.
struct SettingsReader {
  private(set) var configuration: Configuration
  private(set) var faults: [Fault] = []
  private let positions: SourcePositions

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - configuration: what is set before.
  ///   - positions: the lines of the file.
  init(_ configuration: Configuration, _ positions: SourcePositions) {
    self.configuration = configuration
    self.positions = positions
  }

  /// Reads the value of the whole file.
  mutating func read(_ value: PlacedValue) {
    guard case .object(let members) = value.content else {
      note(value, "the configuration is an object, in braces", fr: "la configuration est un objet, entre accolades")
      return
    }
    for member in members {
      guard let key = ConfigurationKey(rawValue: member.key) else {
        noteUnknown(
          member, LocalizedText("key", fr: "clé inconnue"), among: ConfigurationKey.allCases.map(\.rawValue))
        continue
      }
      read(key, member.value)
    }
  }

  private mutating func read(_ key: ConfigurationKey, _ value: PlacedValue) {
    switch key {
    case .schema: _ = text(key.rawValue, value)
    case .glossary:
      configuration.glossary = text(key.rawValue, value).map { setting(path($0), value) }
    case .baseline: configuration.baseline = text(key.rawValue, value).map(path)
    case .language: configuration.language = language(key.rawValue, value)
    case .languages: readLanguages(value)
    case .rules: readRules(value)
    case .quotations:
      if let choice: LintOptions.Quotations = choice(key.rawValue, value) { configuration.quotations = choice }
    case .minSeverity: configuration.minimumSeverity = choice(key.rawValue, value)
    case .failOn: configuration.failOn = choice(key.rawValue, value)
    case .subjectFields: configuration.subjectFields = texts(key.rawValue, value)
    case .projectSubsets: configuration.projectSubsets = texts(key.rawValue, value)
    case .ignore:
      let patterns = elements(key.rawValue, value).compactMap { element in
        text(key.rawValue, element).flatMap { pattern($0, at: element.offset) }
      }
      configuration.ignored = IgnoreRules(patterns, folder: configuration.folder)
    }
  }

  private mutating func readLanguages(_ value: PlacedValue) {
    for member in members(ConfigurationKey.languages.rawValue, value) {
      let pattern = pattern(member.key, at: member.offset)
      if pattern?.isNegated == true {
        faults.append(
          Fault(
            member.offset, "a pattern of \"languages\" cannot begin with \"!\"",
            fr: "un motif de «\u{A0}languages\u{A0}» ne peut pas commencer par «\u{A0}!\u{A0}»"))
      }
      let language = language(member.key, member.value)
      if let pattern, let language {
        configuration.languages.append(Configuration.LanguageRule(pattern: pattern, language: language))
      }
    }
  }

  private mutating func readRules(_ value: PlacedValue) {
    let severities = ["off"] + Severity.allCases.map(\.rawValue)
    for member in members(ConfigurationKey.rules.rawValue, value) {
      guard Linter.ruleIDs.contains(member.key) else {
        noteUnknown(member, LocalizedText("rule", fr: "règle inconnue"), among: Linter.ruleIDs)
        continue
      }
      guard let name = choice(member.key, member.value, among: severities) else { continue }
      configuration.rules[member.key] = Severity(rawValue: name).map(RuleSetting.severity) ?? .off
    }
  }

  private func setting<Value: Sendable>(_ value: Value, _ place: PlacedValue) -> Configuration.Setting<Value> {
    let (line, column) = positions.position(of: place.offset)
    return Configuration.Setting(value: value, line: line, column: column)
  }

  /// A path from the folder of the configuration file.
  private func path(_ text: String) -> String { AbsolutePath.joined(configuration.folder, text) }

  private mutating func pattern(_ text: String, at offset: Int) -> PathPattern? {
    guard let pattern = PathPattern(text) else {
      faults.append(
        Fault(
          offset, "the pattern \"\(text)\" matches nothing",
          fr: "le motif «\u{A0}\(text)\u{A0}» ne correspond à rien"))
      return nil
    }
    return pattern
  }

  private mutating func language(_ key: String, _ value: PlacedValue) -> Configuration.Setting<Language>? {
    guard let tag = text(key, value) else { return nil }
    guard LanguageTag(rawValue: tag).isWellFormed else {
      note(
        value, "\"\(tag)\" is not a language tag, such as \"fr\" or \"en\"",
        fr: "«\u{A0}\(tag)\u{A0}» n’est pas un code de langue, comme «\u{A0}fr\u{A0}» ou «\u{A0}en\u{A0}»")
      return nil
    }
    return setting(Language(LanguageTag(rawValue: tag)), value)
  }
}

// Values of one type each; what is of another type is noted.
extension SettingsReader {
  private mutating func text(_ key: String, _ value: PlacedValue) -> String? {
    guard case .string(let text) = value.content, !text.isEmpty else {
      note(
        value, "\"\(key)\" takes a string that is not empty",
        fr: "«\u{A0}\(key)\u{A0}» veut une chaîne qui n’est pas vide")
      return nil
    }
    return text
  }

  private mutating func elements(_ key: String, _ value: PlacedValue) -> [PlacedValue] {
    guard case .array(let elements) = value.content else {
      note(
        value, "\"\(key)\" takes an array of strings: [\"…\"]",
        fr: "«\u{A0}\(key)\u{A0}» veut un tableau de chaînes\u{A0}: [\"…\"]")
      return []
    }
    return elements
  }

  private mutating func texts(_ key: String, _ value: PlacedValue) -> [Configuration.Setting<String>] {
    elements(key, value).compactMap { element in text(key, element).map { setting($0, element) } }
  }

  private mutating func members(_ key: String, _ value: PlacedValue) -> [PlacedValue.Member] {
    guard case .object(let members) = value.content else {
      note(value, "\"\(key)\" takes an object, in braces", fr: "«\u{A0}\(key)\u{A0}» veut un objet, entre accolades")
      return []
    }
    return members
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ value: PlacedValue
  ) -> Choice? {
    choice(key, value, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  private mutating func choice(_ key: String, _ value: PlacedValue, among choices: [String]) -> String? {
    guard let name = text(key, value) else { return nil }
    guard choices.contains(name) else {
      let list = choices.joined(separator: ", ")
      note(
        value, "\"\(name)\" is not a value of \"\(key)\": write one of \(list)",
        fr: "«\u{A0}\(name)\u{A0}» n’est pas une valeur de «\u{A0}\(key)\u{A0}»\u{A0}: écrire \(list)")
      return nil
    }
    return name
  }

  private mutating func note(_ value: PlacedValue, _ english: String, fr french: String) {
    faults.append(Fault(value.offset, english, fr: french))
  }

  private mutating func noteUnknown(_ member: PlacedValue.Member, _ kind: LocalizedText, among known: [String]) {
    let hint = EditDistance.nearest(to: member.key, among: known)
    let english = hint.map { ": did you mean \"\($0)\"?" } ?? ": write one of \(known.joined(separator: ", "))"
    let french =
      hint.map { "\u{A0}: vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" }
      ?? "\u{A0}: écrire \(known.joined(separator: ", "))"
    faults.append(
      Fault(
        member.offset, "unknown \(kind.english) \"\(member.key)\"\(english)",
        fr: "\(kind.french) «\u{A0}\(member.key)\u{A0}»\(french)"))
  }
}
