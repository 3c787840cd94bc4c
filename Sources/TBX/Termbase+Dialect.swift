public import Terminology

extension Termbase {
  /// The smallest public dialect that holds everything: `TBX-Basic`, `TBX-Linguist`, or `TBX-Private` where some
  /// information has no data category at its level in either. O(size of the termbase).
  public var dialectName: String {
    var modules: Set<CategoryRule.Module> = []
    for entry in entries {
      guard entry.otherAttributes.isEmpty, collect(entry.infos, .conceptEntry, &modules) else { return "TBX-Private" }
      for section in entry.languages {
        guard section.otherAttributes.isEmpty, collect(section.infos, .langSec, &modules) else { return "TBX-Private" }
        for term in section.terms {
          guard term.otherAttributes.isEmpty, term.termAttributes.isEmpty, collect(term.infos, .termSec, &modules)
          else { return "TBX-Private" }
        }
      }
    }
    return modules.contains(.linguist) ? "TBX-Linguist" : "TBX-Basic"
  }

  /// Adds the modules that the items need; returns false where one fits none.
  private func collect(
    _ items: [AuxInfo], _ level: CategoryRule.Level, _ modules: inout Set<CategoryRule.Module>
  ) -> Bool {
    items.allSatisfy { item in
      guard item.otherAttributes.isEmpty, collect(item.group ?? [], level, &modules) else { return false }
      if item.meta == .note || item.meta == .date { return true }
      guard let category = item.category, let rule = CategoryRule.rule(for: category), rule.meta == item.meta,
        rule.levels.contains(level)
      else { return false }
      modules.insert(rule.module)
      return true
    }
  }
}
