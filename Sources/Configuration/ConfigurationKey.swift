/// The keys of a configuration file.
enum ConfigurationKey: String, CaseIterable {
  case schema = "$schema"
  case glossary, language, languages, rules, quotations, subjectFields, projectSubsets, minSeverity, failOn, ignore
  case baseline
}
