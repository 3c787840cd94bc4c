import Terminology

extension LanguageTag {
  /// The language that a word of a column's name means: a two-letter code (ISO 639-1), with a region or not, or the name
  /// of a language in English, in French or in itself, in lower case without accents; nil for another word.
  ///
  /// `no` and `nr` are none: they stand over the numbers of rows.
  init?(columnWord word: String) {
    if let code = Self.names[word] {
      self.init(rawValue: code)
      return
    }
    let tag = LanguageTag(rawValue: word)
    guard tag.isWellFormed, Self.codes.contains(tag.primary), word.prefix(2) == tag.primary else { return nil }
    self = tag
  }

  /// Whether the tag is well-formed and begins with a code of a language, which has two or three letters.
  var isPlausible: Bool { isWellFormed && (2...3).contains(primary.utf8.count) }

  private static let names: [String: String] = [
    "english": "en", "anglais": "en", "french": "fr", "francais": "fr", "german": "de", "allemand": "de",
    "deutsch": "de", "spanish": "es", "espagnol": "es", "espanol": "es", "italian": "it", "italien": "it",
    "italiano": "it", "portuguese": "pt", "portugais": "pt", "dutch": "nl", "neerlandais": "nl", "nederlands": "nl",
    "arabic": "ar", "arabe": "ar", "russian": "ru", "russe": "ru", "chinese": "zh", "chinois": "zh", "japanese": "ja",
    "japonais": "ja", "polish": "pl", "polonais": "pl", "ukrainian": "uk", "ukrainien": "uk", "turkish": "tr",
    "turc": "tr", "romanian": "ro", "roumain": "ro", "greek": "el", "grec": "el", "persian": "fa", "persan": "fa",
    "norwegian": "no", "norvegien": "no",
  ]

  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
    et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
    kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
    nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te
    tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
