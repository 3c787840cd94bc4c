import Drafts
import Languages
import TermMatching
import Terminology

/// Compares the terms of each segment's source with those of its target.
///
/// A term of the source calls for its concept. Any term of the concept that may be written answers, in any form, alone,
/// inside a longer term or where it shares its words. What does not answer a call and stands in the place of an answer is a
/// wrong equivalent.
struct SegmentReader {
  /// A concept that the source calls for, or several where the words are those of several.
  private struct Call {
    let entries: Set<Int>
    var mentions: [Mention]
  }

  /// A term of the target, read as a term of a concept that is called for where it can be.
  private struct Answer {
    let mention: Mention
    let entries: Set<Int>
    let isCalled: Bool
  }

  /// So many pairs of what is not answered and what is not called for are compared in a segment: no sentence has more.
  private static let mostPairs = 5_000

  private let source: Document
  private let target: Document
  private let equivalents: Equivalents
  /// The entries of which any source so far has a term.
  private(set) var allCalled: Set<Int> = []

  init(_ source: Document, _ target: Document) {
    self.source = source
    self.target = target
    equivalents = Equivalents(source.index, source: source.language, target: target.language)
  }

  /// What is at fault in a segment. O(its length).
  mutating func faults(in unit: TranslationUnit, number: Int) -> [EquivalentFault] {
    let mentions = source.mentions(in: unit.source)
    let found = target.mentions(in: unit.target)
    guard !(mentions.isEmpty && found.isEmpty), !isCopy(unit) else { return [] }
    let (calls, called) = calls(of: mentions)
    allCalled.formUnion(called)
    let answers = found.map { answer($0, called) }
    var byEntry: [Int: [Int]] = [:]
    for (place, answer) in answers.enumerated() {
      for entry in answer.entries { byEntry[entry, default: []].append(place) }
    }
    var open: [Call] = []
    var hidden: [Int]?
    var kinds: [EquivalentFault.Kind] = []
    for call in calls {
      let own = Set(call.entries.flatMap { byEntry[$0] ?? [] })
      if own.contains(where: { mayBeWritten(answers[$0].mention) }) {
        if let fewer = fewer(call, own.count, unit, &hidden) { kinds.append(fewer) }
      } else if own.isEmpty {
        open.append(call)
      }
    }
    var replaced: Set<Int> = []
    kinds += self.faults(of: open, called, answers, unit, &replaced)
    for (place, answer) in answers.enumerated() where !replaced.contains(place) && !mayBeWritten(answer.mention) {
      kinds.append(.avoided(target: answer.mention))
    }
    return kinds.map { EquivalentFault(kind: $0, unit: number) }
  }

  /// What terms of the source call for, each once, and all their entries.
  private func calls(of mentions: ArraySlice<Mention>) -> (calls: [Call], entries: Set<Int>) {
    var called: Set<Int> = []
    var calls: [Call] = []
    var places: [Set<Int>: Int] = [:]
    for mention in mentions {
      let entries = source.entries(of: mention)
      called.formUnion(entries)
      guard entries.contains(where: { !equivalents.terms(of: $0).isEmpty }) else { continue }
      if let place = places[entries] {
        calls[place].mentions.append(mention)
      } else {
        places[entries] = calls.count
        calls.append(Call(entries: entries, mentions: [mention]))
      }
    }
    return (calls, called)
  }

  private func answer(_ mention: Mention, _ called: Set<Int>) -> Answer {
    let entries = target.entries(of: mention)
    let wanted = entries.intersection(called)
    guard !wanted.isEmpty, wanted.count < entries.count else {
      return Answer(mention: mention, entries: entries, isCalled: !wanted.isEmpty)
    }
    let forms = mention.occurrence.forms.filter { wanted.contains(target.entry(ofForm: $0)) }
    let occurrence = mention.occurrence.with(forms: FormNumbers(forms))
    return Answer(mention: Mention(occurrence, target.index) ?? mention, entries: wanted, isCalled: true)
  }

  private func mayBeWritten(_ mention: Mention) -> Bool {
    mention.status != .deprecated && mention.status != .superseded
  }

  /// Whether the target is the source as it stands: nobody has translated it yet.
  private func isCopy(_ unit: TranslationUnit) -> Bool {
    unit.source.count == unit.target.count && source.text[unit.source].elementsEqual(target.text[unit.target])
  }

  /// The first term of the source beyond those that the target answers, where it answers some.
  ///
  /// - Parameter hidden: the entries of the terms inside the longer terms of the target, once they are known.
  private func fewer(
    _ call: Call, _ answers: Int, _ unit: TranslationUnit, _ hidden: inout [Int]?
  ) -> EquivalentFault.Kind? {
    let mentions = call.mentions.filter { $0.occurrence.split == nil && source.isOwn($0) }
    guard mentions.count > answers else { return nil }
    let entries = hidden ?? target.hiddenEntries(in: unit.target)
    hidden = entries
    let count = answers + entries.count { call.entries.contains($0) }
    guard mentions.count > count else { return nil }
    return .fewer(source: mentions[count], sourceCount: mentions.count, targetCount: count)
  }

  // MARK: - Calls without an answer

  /// The faults of calls that nothing answers.
  ///
  /// - Parameter replaced: receives the places of the answers that are wrong equivalents.
  private func faults(
    of calls: [Call], _ called: Set<Int>, _ answers: [Answer], _ unit: TranslationUnit, _ replaced: inout Set<Int>
  ) -> [EquivalentFault.Kind] {
    guard !calls.isEmpty else { return [] }
    let hidden = Set(target.hiddenEntries(in: unit.target))
    let hiddenCalled = Set(source.hiddenEntries(in: unit.source))
    let words = SegmentWords(target.foldedWords(in: unit.target))
    var strangers = Strangers(
      answers.indices.filter { place in
        !answers[place].isCalled && answers[place].entries.isDisjoint(with: hiddenCalled)
          && target.isOwn(answers[place].mention)
      }.map { ($0, answers[$0].entries) })
    let areCompared = calls.count * strangers.groups.count <= Self.mostPairs
    var targetWords: String?
    var kinds: [EquivalentFault.Kind] = []
    for call in calls where call.entries.isDisjoint(with: hidden) {
      guard let mention = ownMention(of: call), !isKept(mention, unit, &targetWords),
        !call.entries.contains(where: { isParaphrased($0, words) || equivalents.isProtective($0) })
      else { continue }
      if areCompared, strangers.groups.contains(where: { isKin(call.entries, $0.entries) }) { continue }
      // Words that lie apart call for a concept less surely.
      let isWhole = mention.occurrence.split == nil
      if isWhole, areCompared, let wrong = takeNearest(of: &strangers, to: call.entries) {
        replaced.insert(wrong)
        kinds.append(.wrong(source: mention, target: answers[wrong].mention))
      } else {
        kinds.append(.missing(source: mention))
      }
    }
    return kinds
  }

  /// The first term of a call that is the author's own, one whose words stand together where there is such.
  private func ownMention(of call: Call) -> Mention? {
    let own = call.mentions.filter { source.isOwn($0) }
    return own.first { $0.occurrence.split == nil } ?? own.first
  }

  /// Whether the target keeps a name of the source as it stands.
  ///
  /// - Parameter words: the words of the target, once they are known.
  private func isKept(_ mention: Mention, _ unit: TranslationUnit, _ words: inout String?) -> Bool {
    let term = source.index.term(mention.term)
    guard !term.isAcronym, term.text.first?.isUppercase == true else { return false }
    let known = words ?? target.words(unit.target)
    words = known
    return known.contains(source.words(mention.occurrence.range))
  }

  /// Whether the words of an equivalent stand in the target in other forms or another order: `les fonds envoyés`.
  private func isParaphrased(_ entry: Int, _ words: SegmentWords) -> Bool {
    equivalents.wordings(of: entry).contains { words.holds($0) }
  }

  private func isKin(_ entries: Set<Int>, _ others: Set<Int>) -> Bool {
    entries.contains { entry in others.contains { equivalents.areKin(entry, $0) } }
  }

  /// Takes out the answer that stands in the place of a concept's own, the first of the nearest concept, and returns its
  /// place. One that is only of the same subject field must be alone.
  private func takeNearest(of strangers: inout Strangers, to entries: Set<Int>) -> Int? {
    var best: (group: Int, nearness: Int, place: Int)?
    for (number, group) in strangers.groups.enumerated() {
      let nearness = entries.flatMap { entry in group.entries.map { equivalents.nearness(entry, $0) } }.max() ?? 0
      let place = group.places.first ?? 0
      if let best, (best.nearness, -best.place) >= (nearness, -place) { continue }
      best = (number, nearness, place)
    }
    guard let best, best.nearness > 1 || best.nearness == 1 && strangers.count == 1 else { return nil }
    return strangers.takeFirst(ofGroup: best.group)
  }
}
