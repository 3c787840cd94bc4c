import Localization

/// The names of subject fields on pages. Addresses have the name of the file, which is English.
enum SubjectFieldName {
  /// The French names of the fields of the glossary that the package carries.
  static let french = [
    "actors": "acteurs", "border": "frontière", "development": "développement", "governance": "gouvernance",
    "health": "santé", "labour": "travail", "movement": "mouvements",
    "organisations and instruments": "organisations et instruments", "protection": "protection", "return": "retour",
    "statistics": "statistiques", "status": "statut", "trafficking and smuggling": "traite et trafic illicite",
  ]

  /// The name of a field in the language of a page; a field that is not known keeps the name that the file gives it.
  static func shown(_ field: String, _ language: UILanguage) -> String {
    language == .french ? french[field] ?? field : field
  }
}
