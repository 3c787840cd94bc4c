import Languages
import Localization
import Terminology

/// The terms to avoid of a termbase in one language.
struct AvoidedTerms {
  /// The language.
  let language: Language
  /// The terms, in the order of the termbase.
  private(set) var terms: [AvoidedTerm] = []
  /// Forms that are right in another concept, which no rule without context can tell from these.
  private(set) var ambiguous: [ConceptEntry.ID: Int] = [:]

  /// Collects them. O(number of forms).
  init(_ termbase: Termbase, _ language: Language, _ inflector: Inflector) {
    self.language = language
    var right: [String] = []
    for entry in termbase.entries {
      let all = entry.languages.filter { Language($0.language) == language }.flatMap(\.terms)
      let forms = all.map { inflector.forms(of: TermDescription($0), language: language) }
      for (number, term) in all.enumerated() {
        guard term.isAvoided else {
          right += forms[number].map(\.text)
          continue
        }
        let others = all.indices.filter { Self.mayReplace(all[$0], term) }
        let alike = others.filter { Self.isAlike(all[$0], term) }
        let ordered = (alike.isEmpty ? others : alike).sorted { Self.rank(all[$0]) < Self.rank(all[$1]) }
        let candidates = ordered.prefix(4).map { (term: all[$0], forms: alike.isEmpty ? [] : forms[$0]) }
        let avoided = forms[number].map { form in
          AvoidedForm(text: form.text, replacements: Self.replacements(of: form, in: forms[number], by: candidates))
        }
        terms.append(AvoidedTerm(concept: entry.id, term: term, forms: avoided))
      }
    }
    leaveOut(right)
  }

  /// Leaves out what is right elsewhere, and notes the longer terms that forms stand in. O(number of forms).
  private mutating func leaveOut(_ right: [String]) {
    let known = Set(right.map { $0.lowercased() })
    let wanted = Set(terms.lazy.flatMap(\.forms).map { $0.text.lowercased() })
    var surroundings: [String: [AvoidedForm.Surrounding]] = [:]
    for form in known.sorted() {
      for (part, surrounding) in Self.parts(of: form) where wanted.contains(part) {
        surroundings[part, default: []].append(surrounding)
      }
    }
    for place in terms.indices {
      let count = terms[place].forms.count
      terms[place].forms.removeAll { known.contains($0.text.lowercased()) }
      let left = terms[place].forms.count
      if left < count { ambiguous[terms[place].concept, default: 0] += count - left }
      for form in terms[place].forms.indices {
        terms[place].forms[form].surroundings = surroundings[terms[place].forms[form].text.lowercased()] ?? []
      }
    }
    terms.removeAll(where: \.forms.isEmpty)
  }

  /// The runs of words in a longer form, with what stands round them. O(words²), for at most twelve words.
  private static func parts(of form: String) -> [(String, AvoidedForm.Surrounding)] {
    let isBreak: (Character) -> Bool = { $0 == " " || $0 == "'" || $0 == "’" }
    var starts = [form.startIndex]
    var ends: [String.Index] = []
    for place in form.indices where isBreak(form[place]) {
      ends.append(place)
      starts.append(form.index(after: place))
    }
    ends.append(form.endIndex)
    guard starts.count > 1, starts.count <= 12 else { return [] }
    return starts.indices.flatMap { first in
      ends.indices[first...].compactMap { last in
        guard first > 0 || last < ends.count - 1, starts[first] < ends[last] else { return nil }
        let surrounding = AvoidedForm.Surrounding(
          before: String(form[..<starts[first]]), behind: String(form[ends[last]...]))
        return (String(form[starts[first]..<ends[last]]), surrounding)
      }
    }
  }

  /// A preferred term, or an admitted one in full.
  private static func mayReplace(_ other: TermSec, _ term: TermSec) -> Bool {
    switch other.status {
    case .preferred?, nil: true
    case .admitted?: other.type != .acronym && other.type != .abbreviation
    default: false
    }
  }

  private static func rank(_ term: TermSec) -> Int { term.status == .admitted ? 1 : 0 }

  private static func isAlike(_ one: TermSec, _ other: TermSec) -> Bool {
    one.partOfSpeech == nil || other.partOfSpeech == nil || one.partOfSpeech == other.partOfSpeech
  }

  private static func replacements(
    of form: Form, in all: [Form], by candidates: [(term: TermSec, forms: [Form])]
  ) -> [String] {
    // A gender is meant where the term has forms of both: persons.
    let hasSexes = Set(all.compactMap(\.gender)).count > 1
    var seen: Set<String> = [form.text]
    return candidates.compactMap { term, forms in
      let same: Form?
      if let inflection = form.inflection {
        same = forms.first { $0.inflection == inflection && $0.gender == form.gender && $0.number == form.number }
      } else {
        let number = forms.filter { $0.number == nil || form.number == nil || $0.number == form.number }
        let gender = hasSexes ? form.gender : term.gender
        same = number.first { $0.gender == gender } ?? number.first { $0.gender == nil } ?? number.first
      }
      return same?.text ?? term.text
    }.filter { seen.insert($0).inserted }
  }
}

extension TermSec {
  /// Whether the term is not to be used.
  var isAvoided: Bool { status == .deprecated || status == .superseded }
}

extension TermDescription {
  init(_ term: TermSec) {
    self.init(term.text, partOfSpeech: term.partOfSpeech, gender: term.gender, type: term.type)
  }
}
