public import Terminology

extension Termbase {
  /// The smallest public dialect that holds everything as it is: `TBX-Basic`, `TBX-Linguist`, or `TBX-Private` where some
  /// information has no data category, level or value in either. O(size of the termbase).
  public var dialectName: String {
    let isLinguist = needsLinguist
    let modules: Set<CategoryRule.Module> = isLinguist ? [.min, .basic, .linguist] : [.min, .basic]
    let fitting = DialectFitting(DialectRules(version: .three, style: .dca, modules: modules))
    guard fitting.fits(self) else { return "TBX-Private" }
    return isLinguist ? "TBX-Linguist" : "TBX-Basic"
  }

  /// Whether a data category of the module Linguist occurs. O(size of the termbase).
  var needsLinguist: Bool {
    func occurs(in items: [AuxInfo]) -> Bool {
      items.contains { item in
        item.category.flatMap { CategoryRule.rule(for: $0) }?.module == .linguist || occurs(in: item.group ?? [])
      }
    }
    return entries.contains { entry in
      occurs(in: entry.infos)
        || entry.languages.contains { section in
          occurs(in: section.infos) || section.terms.contains { occurs(in: $0.infos) }
        }
    }
  }
}
