public import Terminology

/// What an entry says, as lines for people: `fr migrant bloqué: administrativeStatus: preferred`.
///
/// Data categories have the names of the standard, in every language of messages.
public enum EntryFacts {
  /// The lines, in the order of the entry. O(size of the entry).
  public static func lines(_ entry: ConceptEntry) -> [String] {
    var lines = entry.infos.map(line)
    for section in entry.languages {
      let tag = section.language.rawValue
      lines += section.infos.map { "\(tag): \(line($0))" }
      for term in section.terms {
        lines.append("\(tag) \(term.text)")
        lines += term.infos.map { "\(tag) \(term.text): \(line($0))" }
      }
    }
    return lines
  }

  /// What differs between two states of an entry: lines with `- ` that are no more there, then, where they stand, lines
  /// with `+ ` that are new. Transactions are left out: every edit adds one. O(size of both).
  public static func difference(from before: ConceptEntry?, to after: ConceptEntry?) -> [String] {
    let old = before.map { lines(withoutTransactions($0)) } ?? []
    let new = after.map { lines(withoutTransactions($0)) } ?? []
    return rest(of: old, besides: new).map { "- " + $0 } + rest(of: new, besides: old).map { "+ " + $0 }
  }

  private static func rest(of lines: [String], besides others: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for line in others { counts[line, default: 0] += 1 }
    return lines.filter { line in
      guard let count = counts[line], count > 0 else { return true }
      counts[line] = count - 1
      return false
    }
  }

  private static func withoutTransactions(_ entry: ConceptEntry) -> ConceptEntry {
    var entry = entry
    entry.infos.removeAll { $0.meta == .transac }
    return entry
  }

  private static func line(_ item: AuxInfo) -> String {
    let name = item.category?.rawValue ?? item.meta.rawValue
    let language = item.language.map { " (\($0))" } ?? ""
    let target = item.target.map { " → \($0)" } ?? ""
    let companions = (item.group ?? []).map(line)
    let value =
      item.category == .administrativeStatus
      ? AdministrativeStatus(picklistValue: item.content.text)?.rawValue ?? item.content.text
      : item.meta == .foreign ? "…" : item.content.text
    return "\(name)\(language): \(value)\(target)"
      + (companions.isEmpty ? "" : " (\(companions.joined(separator: "; ")))")
  }
}
