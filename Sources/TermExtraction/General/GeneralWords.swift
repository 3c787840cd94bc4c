/// Words of general language by how common they are there, each list written for this purpose.
///
/// A corpus of reference would count them; three bands are enough to tell `réinstallation` from `renforcement`. The rates
/// are of the order that counts of written French and English show for such words.
struct GeneralWords: Sendable {
  /// How common a word is in texts of all kinds.
  enum Band: Sendable, Hashable {
    /// A word that makes no part of a term: it counts, points or quantifies (`nombre`, `présent`, `suivant`).
    case empty
    /// A word of all texts and all reports (`pays`, `rapport`, `année`).
    case veryCommon
    /// A word that every reader uses, and that terms are made of, too (`formation`, `enfant`).
    case common
    /// Any other word.
    case rare

    /// How many of all words a word of this band is, about.
    var rate: Double {
      switch self {
      case .empty: 1e-3
      case .veryCommon: 5e-4
      case .common: 1e-4
      case .rare: 1e-5
      }
    }
  }

  private let bands: [String: Band]

  /// Takes lists of base forms between white space.
  init(empty: String, veryCommon: String, common: String) {
    var bands: [String: Band] = [:]
    for (list, band) in [(common, Band.common), (veryCommon, .veryCommon), (empty, .empty)] {
      for word in Self.words(list) { bands[word] = band }
    }
    self.bands = bands
  }

  /// The band of a base form in small letters.
  func band(_ lemma: String) -> Band { bands[lemma] ?? .rare }

  /// The words of a list between white space.
  static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
