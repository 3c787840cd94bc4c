/// French words that stand between noun phrases, or in them as joints.
enum FrenchFunctionWords {
  /// Prepositions that join a complement, as they are compared: articles and contractions do not count.
  static let joints: [String: String] = [
    "de": "de", "d'": "de", "du": "de", "des": "de", "à": "à", "au": "à", "aux": "à", "en": "en",
    "pour": "pour",
    "par": "par", "sur": "sur", "contre": "contre", "sans": "sans", "entre": "entre",
  ]

  /// Articles that may stand behind a joint.
  static let articles: Set<String> = ["le", "la", "les", "l'"]

  /// Words that a noun follows, so that one that may be a verb is none.
  static let introducing: Set<String> = Set(
    GeneralWords.words(
      """
      un une cet cette ces ce mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque
      quelque quelques plusieurs certain certaine certains certaines aucun aucune tout toute tous toutes autre autres tel
      telle tels telles dont vers chez avec sous dans selon malgré hors deux trois quatre cinq six sept huit neuf dix cent
      mille premier première même mêmes nouveau nouvelle nouveaux nouvelles
      """))

  /// Words behind which stands a verb.
  static let subjects: Set<String> = Set(
    GeneralWords.words("il ils elle elles on je j' tu nous vous qui ne n' se s' y cela ça ceci"))

  /// Words of grammar, which no candidate contains but as joints.
  static let others: Set<String> = Set(
    GeneralWords.words(
      """
      et ou ni mais or car donc puis que qu' quand lorsque lorsqu' puisque puisqu' si comme quoi où afin ainsi alors aussi
      aujourd'hui auparavant auprès aussitôt autant autour autrement avant après bien beaucoup cependant certes ci combien
      comment d'abord davantage déjà delà demain depuis derrière désormais dès dessous dessus devant dorénavant durant encore
      enfin ensuite environ envers excepté guère hier ici ailleurs jadis jamais jusque jusqu' là loin longtemps lors maintenant
      moins moyennant naguère néanmoins non notamment nullement outre par-delà parfois parmi parce partout pas peu pendant
      pis plus plutôt point pourquoi pourtant près presque presqu' quasi quoique quoiqu' sauf sinon sitôt soit soudain souvent
      suivant surtout tant tantôt tard tellement tôt toujours toutefois travers très trop via vis-à-vis voici voilà vraiment
      y en moi toi lui eux celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là
      lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles rien quiconque
      chacun chacune quelqu' autrui nul nulle mien sien m' t' me te
      est sont était étaient sera seront serait seraient soit soient fut furent été être étant suis es sommes êtes
      a ont avait avaient aura auront aurait auraient ait aient eut eurent eu avoir ayant ai as avons avez
      fait font faisait faisaient fera feront ferait feraient fasse fassent fit firent faire faisant faits faite faites
      peut peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent pu pouvant
      doit doivent devait devaient devra devront devrait devraient doive doivent dû due dus dues devant
      va vont allait allaient ira iront irait iraient aille aillent aller allant veut veulent voulait vouloir voulant
      met mettent mettant mettre vise visent visait visant tient tiennent tenant vient viennent venant faut fallait
      permet permettent permettant permettre porte portent concerne concernent concernant
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      lundi mardi mercredi jeudi vendredi samedi dimanche
      onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante
      zéro millier milliers million millions milliard milliards deuxième troisième quatrième cinquième sixième septième
      huitième neuvième dixième second seconde
      etc cf voir ibid idem op cit pp vol no nos art par par. para al ed éd éds dir infra supra page pages annexe annexes
      paragraphe paragraphes note notes figure figures tableau tableaux encadré encadrés http https www com org htm html pdf
      int mieux
      """))

  /// Adjectives before a noun that make terms with it; others there qualify (`nouveau`, `important`).
  static let adjectivesBefore: Set<String> = Set(
    GeneralWords.words(
      """
      libre haut haute bas basse bon bonne faux fausse double jeune petit petite moyen moyenne tiers tierce simple ancien
      ancienne vieux vieille plein pleine court courte long longue
      """))

  /// Nouns that stand beside another noun as its qualifier.
  static let appositions: Set<String> = Set(
    GeneralWords.words(
      "membre partie clé clef source pilote cible hôte tiers mère type phare cadre conseil relais étape refuge frère"
    ))
}
