import Localization
import Terminology

/// What can be lost, by name.
extension LocalizedText {
  static func lost(_ english: String, fr french: String) -> Self { Self(english, fr: french) }

  static let attributes = Self("attributes of elements", fr: "attributs d’éléments")
  static let markup = Self("inline markup", fr: "balisage dans le texte")
  static let termIDs = Self("identifiers of terms", fr: "identifiants de termes")

  static let title = Self("title of the termbase", fr: "titre de la base")
  static let headerParagraphs = Self("paragraphs of the header", fr: "paragraphes de l’en-tête")
  static let backMatter = Self("entries of the back matter", fr: "entrées de la fin du fichier")

  static func terms(in language: LanguageTag) -> Self {
    Self("terms in '\(language)'", fr: "termes en «\u{A0}\(language)\u{A0}»")
  }

  static func terms(withStatus status: AdministrativeStatus?) -> Self {
    switch status {
    case nil: Self("terms", fr: "termes")
    case .preferred: Self("preferred terms", fr: "termes privilégiés")
    case .admitted: Self("admitted terms", fr: "termes admis")
    case .deprecated: Self("deprecated terms", fr: "termes déconseillés")
    case .superseded: Self("superseded terms", fr: "termes remplacés")
    }
  }

  /// The kind of information that an item is.
  static func information(_ item: AuxInfo) -> Self {
    switch (item.meta, item.category) {
    case (.note, _): Self("notes", fr: "notes")
    case (.date, _): Self("dates", fr: "dates")
    case (.foreign, _): Self("elements outside TBX", fr: "éléments étrangers à TBX")
    case (_, .administrativeStatus?): Self("statuses", fr: "statuts")
    case (_, .context?): Self("contexts", fr: "contextes")
    case (_, .crossReference?): Self("cross-references", fr: "renvois")
    case (_, .definition?): Self("definitions", fr: "définitions")
    case (_, .geographicalUsage?): Self("geographical usage", fr: "usages géographiques")
    case (_, .grammaticalGender?): Self("genders", fr: "genres")
    case (_, .grammaticalNumber?): Self("grammatical numbers", fr: "nombres grammaticaux")
    case (_, .partOfSpeech?): Self("parts of speech", fr: "catégories grammaticales")
    case (_, .projectSubset?): Self("project subsets", fr: "sous-ensembles de projet")
    case (_, .responsibility?): Self("responsible persons", fr: "responsables")
    case (_, .source?): Self("sources", fr: "sources")
    case (_, .subjectField?): Self("subject fields", fr: "domaines")
    case (_, .termType?): Self("types of terms", fr: "types de termes")
    case (_, .transactionType?): Self("transactions", fr: "transactions")
    case (_, let category?): Self(untranslated: category.rawValue)
    case (_, nil): Self(untranslated: item.meta.rawValue)
    }
  }
}
