import Languages
import Linting
import Localization
import TermMatching
import Terminology

/// Finds definitions that open with a term of their own concept, or with one whose definition opens with theirs.
enum CircularDefinition: AuditRule {
  static let id = "circular-definition"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A definition uses the term that it defines, or two definitions explain each other.",
    fr: "Une définition emploie le terme qu’elle définit, ou deux définitions s’expliquent l’une par l’autre.")
  static let explanation = LocalizedText(
    """
    Say what the concept is in words that the reader knows already.
    """,
    fr: """
      Dire ce qu’est la notion avec des mots que le lecteur connaît déjà.
      """)

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    var openings: [Key: (concept: Int, place: AuditFinding.Place)] = [:]
    var findings: [AuditFinding] = []
    for number in termbase.entries.indices {
      for (place, language, definition) in termbase.definitions(of: number) {
        guard let language else { continue }
        let concepts = concepts(openingWith: definition.text, language, termbase)
        if concepts.contains(number) {
          findings.append(
            AuditFinding(
              number, place,
              LocalizedText(
                "the definition opens with the term that it defines",
                fr: "la définition commence par le terme qu’elle définit")))
        } else if let concept = concepts.first {
          openings[Key(entry: number, language: language)] = (concept, place)
        }
      }
    }
    for (key, opening) in openings {
      guard let back = openings[Key(entry: opening.concept, language: key.language)], back.concept == key.entry else {
        continue
      }
      let id = termbase.entries[opening.concept].entry.id
      findings.append(
        AuditFinding(
          key.entry, opening.place,
          LocalizedText(
            "this definition and that of “\(id)” explain each other",
            fr: "cette définition et celle de «\u{A0}\(id)\u{A0}» s’expliquent l’une par l’autre")))
    }
    return findings
  }

  /// The concepts of the term that stands at the start of a text.
  private static func concepts(openingWith text: String, _ language: Language, _ termbase: AuditedTermbase) -> [Int] {
    var text = text
    let first = text.withUTF8 { bytes in
      termbase.index.occurrences(in: UnsafeRawBufferPointer(bytes), language: language).first {
        $0.range.lowerBound == 0 && $0.split == nil
      }
    }
    guard let first else { return [] }
    let index = termbase.index
    return first.forms.compactMap { form in
      termbase.number(of: index.conceptID(index.entryNumber(ofTerm: index.termNumber(ofForm: form))))
    }
  }

  private struct Key: Hashable {
    let entry: Int
    let language: Language
  }
}
