/// English words that stand between noun phrases, or in them as joints.
///
/// The dictionary tells no parts of speech; closed classes are listed, and so are frequent verbs and adverbs.
enum EnglishFunctionWords {
  /// Prepositions that join a complement.
  static let joints: Set<String> = [
    "of", "for", "in", "to", "on", "against", "from", "between", "without",
  ]

  /// Words that a noun phrase follows: a word behind them is no verb.
  static let introducing: Set<String> = Set(
    GeneralWords.words(
      """
      the a an this that these those my your his her its our their each every any some no all both several many most few other
      another such own same of for in on against from between without by with into under over through during across within
      among towards toward upon about as at per via new
      """))

  /// Words behind which stands a verb.
  static let beforeVerbs: Set<String> = Set(
    GeneralWords.words(
      """
      to will would shall should can could may might must not do does did who which they we you he she it i let
      """))

  /// Words of grammar, which no candidate contains but as joints.
  static let others: Set<String> = Set(
    GeneralWords.words(
      """
      and or nor but so yet if then than when where while why how because although though unless until since whether
      what whose whom there here it's
      am is are was were be been being have has had having do does did doing done get gets got make makes made making
      also too very more most less least much only just even still already always never often sometimes again once twice
      however therefore moreover furthermore thus hence otherwise instead rather quite almost well ever far ago away back
      up down out off above below before after near next around along behind beyond despite except including regarding
      concerning following according due given notwithstanding pursuant together apart throughout
      us them me him himself herself itself themselves ourselves myself oneself one ones
      two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
      first second third fourth fifth sixth seventh eighth ninth tenth
      january february march april may june july august september october november december
      monday tuesday wednesday thursday friday saturday sunday
      yes etc cf see ibid idem op cit pp vol no nos art para paras al ed eds eg ie page pages annex annexes paragraph
      paragraphs figure figures table tables box http https www com org htm html pdf int
      abroad overseas alike likely unlikely able unable aware subject
      """ + " " + verbs))

  /// Forms of frequent verbs that are no nouns of terms.
  private static let verbs = """
    accept accepts achieve achieves achieved achieving add adds added address addresses addressed addressing adopt adopts
    adopted adopting affect affects affected affecting agree agrees agreed allow allows allowed allowing apply applies
    applied applying appear appears appeared arise arises arising ask asks asked assess assesses become becomes became
    becoming began begin begins begun believe believes bring brings brought bringing call calls called came come comes coming
    carry carries carried carrying cause causes caused causing choose chosen compare compared consider considers considered
    considering consist consists contain contains contained containing continue continues continued continuing contribute
    contributes contributed contributing create creates created creating cross crosses crossed decide decides decided define
    defines defined denote denotes depend depends depending describe describes described designate designates determine
    determines determined develop develops emphasize enable enables enabled enabling encourage encourages encouraged engage
    engages engaged enhance enhances enhanced enhancing ensure ensures ensured ensuring enter enters entered establish
    establishes established establishing exist exists existing expect expected explain explains facilitate facilitates
    facilitated facilitating find finds found finding follow follows followed gave give gives giving go goes going gone went
    grow grows growing grown happen happens help helps helped helping hold holds held identify identifies identified
    identifying implement implements implemented implementing imply implies improve improves improved improving include
    includes included increase increases increased increasing indicate indicates indicated intend intends intended involve
    involves involved involving keep keeps kept know knows known lack lead leads led leading learn leave leaves left lie
    live lives lived look looks looked mean means meant meet meets met meeting mention mentions mentioned move moves moved
    note notes noted occur occurs offer offers offered open opens play plays prepare prepares prepared prevent prevents
    prevented preventing promote promotes promoted promoting propose proposes proposed provide provides provided providing
    publish published put puts raise raises raised reach reaches reached receive receives received recognize recognizes
    recognized reduce reduces reduced reducing refer refers referred referring reflect reflects reflected remain remains
    remained remaining represent represents represented require requires required requiring result results resulting
    said say says see sees seen seek seeks seeking sought seem seems set sets shared show shows showed shown speak speaks
    stand stands stated strengthen strengthens strengthened strengthening suggest suggests suggested take takes
    taken taking took tell tells told tend tends think thinks thought treat treats treated turn turns understand understands
    understood undertake undertaken undertook use uses used using want wants went write writes written wrote
    made depending compared based related
    """
}
