import Languages
import Terminology

/// Puts the terms of documents together, concept by concept.
struct UsageAssembly {
  private struct Key: Hashable {
    let id: ConceptEntry.ID
    let language: Language
  }

  private struct VariantKey: Hashable {
    let term: String
    let status: AdministrativeStatus?
  }

  private var places: [Key: Int] = [:]
  private var concepts: [ConceptUsage] = []
  private var variantPlaces: [[VariantKey: Int]] = []
  private var forms: [[[String: Int]]] = []

  /// Adds the terms of a document. O(number of its terms).
  mutating func add(_ document: DocumentUsage, _ number: Int) {
    for use in document.uses {
      let concept = place(of: use, document.language)
      let key = VariantKey(term: use.term, status: use.status)
      let variant = variantPlaces[concept][key] ?? concepts[concept].variants.count
      if variant == concepts[concept].variants.count {
        variantPlaces[concept][key] = variant
        concepts[concept].variants.append(ConceptUsage.Variant(term: use.term, status: use.status))
        forms[concept].append([:])
      }
      concepts[concept].variants[variant].count += use.count
      concepts[concept].variants[variant].documents.append((document: number, count: use.count))
      concepts[concept].variants[variant].concordances += use.concordances.map { (document: number, place: $0) }
      forms[concept][variant].merge(use.forms, uniquingKeysWith: +)
    }
  }

  /// The concepts, the most frequent first.
  func concepts(concordances: Int) -> [ConceptUsage] {
    var result = concepts
    for concept in result.indices {
      for variant in result[concept].variants.indices {
        result[concept].variants[variant].forms = forms[concept][variant].map { (text: $0.key, count: $0.value) }
          .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        let all = result[concept].variants[variant].concordances
        result[concept].variants[variant].concordances = Self.spread(all, concordances)
      }
      result[concept].variants.sort { ($1.count, $0.term) < ($0.count, $1.term) }
    }
    return result.sorted { ($1.count, $0.id.rawValue) < ($0.count, $1.id.rawValue) }
  }

  private mutating func place(of use: DocumentUsage.Use, _ language: Language) -> Int {
    let key = Key(id: use.conceptID, language: language)
    if let place = places[key] { return place }
    places[key] = concepts.count
    concepts.append(ConceptUsage(id: use.conceptID, language: language, preferred: use.preferred))
    variantPlaces.append([:])
    forms.append([])
    return concepts.count - 1
  }

  /// Some places, from as many documents as possible: the first of each, then the second, in the order of the documents.
  private static func spread(
    _ all: [(document: Int, place: Concordance)], _ most: Int
  ) -> [(document: Int, place: Concordance)] {
    guard all.count > most else { return all }
    var turns: [Int: Int] = [:]
    let turned = all.enumerated().map { number, item in
      turns[item.document, default: 0] += 1
      return (turn: turns[item.document] ?? 0, number: number)
    }
    let chosen = turned.sorted { ($0.turn, $0.number) < ($1.turn, $1.number) }.prefix(most).map(\.number)
    return chosen.sorted().map { all[$0] }
  }
}
