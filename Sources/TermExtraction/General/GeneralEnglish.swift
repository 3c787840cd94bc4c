extension GeneralWords {
  /// English: base forms, singular.
  static let english = GeneralWords(
    empty: englishEmpty, veryCommon: englishVeryCommon, common: englishCommon)

  private static let englishEmpty = """
    number majority lot plenty series kind sort type case time way end title course respect place reason part instance
    occasion purpose view effect example behalf light terms term basis account favour regard extent degree range variety
    set array couple pair half quarter day hour minute week month year date thing fact word phrase line section chapter
    side front middle top bottom outset beginning rest remainder whole matter aspect issue question problem point
    importance need interest advantage possibility intention will aim goal objective focus emphasis attention priority
    role task difficulty challenge obstacle answer step stage phase period level scope context framework nature character
    sense idea opinion meaning note heading item cf instead order regardless
    present current recent latest last next previous former latter later earlier subsequent following future past
    new same other such own single sole unique entire whole total complete general particular specific precise concrete
    clear obvious certain sure possible potential probable likely eventual necessary essential useful
    true real actual appropriate adequate relevant competent interested aforementioned above mentioned
    great large big small vast wide broad high low good better best bad worse worst greater greatest larger largest
    higher highest lower lowest further additional extra various different several many multiple numerous
    main major important principal key central crucial vital fundamental significant considerable substantial notable
    able capable ready available similar identical equal usual ordinary normal common frequent rare constant
    difficult easy complex delicate serious severe strong weak rapid slow immediate positive negative favourable
    first second third final initial increasing growing existing ongoing corresponding respective so-called
    full partial overall long short longer early late old enough little less least more most
    else subject due alone elsewhere whatever whenever wherever older wider narrower broader longer shorter easier harder
    stronger weaker closer nearer faster slower cheaper richer poorer younger newer south north east west southern northern
    eastern western mere sheer utmost foremost
    """

  private static let englishVeryCommon = """
    country state government region world city society community population person people man woman child individual group
    family member partner actor stakeholder party organization organisation body institution agency association company
    service office committee commission council assembly conference meeting workshop session forum
    report document text article study research analysis assessment evaluation review survey data datum information knowledge
    programme program project plan strategy policy measure action activity operation initiative intervention mission
    development promotion strengthening improvement increase reduction decrease creation elaboration execution
    application implementation adoption preparation planning coordination cooperation collaboration
    management administration direction control monitoring support help aid assistance
    right law rule principle norm standard agreement convention treaty decision resolution recommendation
    system mechanism arrangement instrument tool process procedure method approach model structure
    network field area sector theme phenomenon trend evolution change progress situation
    condition circumstance factor cause origin source result outcome impact consequence
    capacity competence resource fund cost price expense budget funding financing
    debate dialogue discussion exchange consultation reflection negotiation proposal
    responsibility obligation commitment mandate power authority
    criterion indicator requirement option choice solution perspective
    scale zone territory centre center headquarters
    economic social political international national regional local global public private
    human legal technical financial cultural practical
    participation contribution representation presence relation relationship link partnership
    experience practice lesson use access recourse work life
    century duration risk danger threat
    expert representative director president minister official head delegation staff
    effective mutual complementary integrated joint coherent balanced strategic sustainable
    internal external inside outside name list page example
    definition reference source category form
    """

  private static let englishCommon = """
    training education school teaching student pupil teacher university learning health disease care doctor hospital
    safety security peace war conflict violence crisis emergency disaster protection prevention fight respect
    dignity freedom liberty equality justice court tribunal police army crime offence penalty prison judge lawyer
    money bank market trade industry agriculture economy growth poverty wealth income wage salary investment investor
    consumer product production goods purchase sale customer supplier competition
    worker employer employee employment job unemployment occupation profession career labour
    father mother parent son daughter brother sister couple marriage birth death age youth adult
    house home housing street road car train plane boat ship sea mountain river water air land soil climate environment
    animal plant energy address letter book newspaper press media radio television site internet telephone computer
    software technology science history culture language religion art music
    citizen inhabitant neighbour friend foreigner
    arrival departure entry exit passage travel journey movement transport circulation transfer
    border frontier province district village capital continent ocean
    identity paper card certificate proof evidence
    destination transit reception stay return
    governance democracy election parliament constitution legislation regulation regime reform
    volume force pressure charge weight burden
    launch opening closure start maintenance continuation
    awareness communication dissemination publication observation surveillance verification
    understanding conscience hope fear confidence trust
    inclusion exclusion integration adaptation harmonization
    facilitation simplification elimination limitation restriction prohibition
    recognition acceptance approval ratification signature
    demand offer supply response expectation request
    quantity quality value rate proportion percentage figure statistic
    success failure error loss gain benefit
    vulnerability diversity complexity flexibility transparency viability coherence efficiency relevance synergy interaction
    interlocutor intermediary provider beneficiary user participant observer
    function post team personnel foundation axis component characteristic feature dimension profile class
    image attitude behaviour perception concern motivation skill ability qualification
    material equipment infrastructure facility construction building deadline calendar agenda
    contract protocol memorandum declaration charter pact act
    suffering harm abuse concept notion terminology attempt effort mobilization
    root route path opportunity incentive balance
    medical educational academic professional industrial agricultural commercial demographic geographical
    historical religious ethnic linguistic personal collective moral physical mental psychological
    constitutional legislative regulatory judicial criminal civil military administrative governmental
    intergovernmental institutional operational methodological thematic
    bilateral multilateral transnational urban rural european african american asian french english
    lawful unlawful illegal legitimate regular irregular formal informal official voluntary forced
    permanent temporary provisional systematic continuous gradual
    active passive direct indirect open closed free safe qualified poor rich vulnerable
    innovative ambitious realistic comprehensive environmental digital electronic ecological
    diplomatic maritime developed industrialized emerging advanced
    mobility stability instability expansion consolidation guidance advice
    way reader writer house usage register note entry
    form kind entry cover stress draft wording variant noun verb word adjective sentence text usage register status residence
    advance agenda air amount answer appeal arm arrangement array article aspect attack attempt audience author average
    background bag ball bar base basis battle beach bed behalf belief bill bird block blood board bone bottle bottom box brain
    branch bread break breath bridge brief broadcast brother budget bus button call camera campaign candidate capital captain
    card career cat category cell chain chair chairman challenge champion channel chapter charge chart check chest chief choice
    church circle circuit clause clerk client climate clock club coast coat code coffee collection college colour column
    combination comfort command comment comparison competition complaint complex computer concentration conclusion
    conduct congress connection consent construction contact content contest context contrast conversation copy core corner
    correspondence counter couple courage course cover credit cross crowd cup current curve custom cut cycle damage dance date
    deal debt defence definition delay delivery demand department deposit depth description design desk detail device diagram
    difference dinner direction discovery discipline display distance distinction distribution division document dog door
    doubt draft drama dream dress drink drive drop drug dust duty ear earth ease edge edition effort egg election element
    email emotion end engine entrance environment episode era essay estate evening event examination example exchange
    excitement excuse exercise exhibition expense explanation export expression extension extent eye face fact failure faith
    fall fashion fault feature feedback feeling festival fiction field file film finding finger fire fish flat flight floor
    flower focus folder food foot football force forest format formula fortune foundation frame friendship front fruit fuel
    fun furniture future game gap garden gate gender gift girl glance glass god gold grade grant grass ground growth guard
    guess guest guide guideline habit hair half hall hand handle hat head heart heat height hell hill hint hole holiday honour
    horse host hotel household housing humour hypothesis ice ideal illustration imagination implication import impression
    incident index indication inflation initial injury ink innovation input inquiry insight inspection instance institute
    instruction insurance intelligence interior interpretation interview introduction invention invitation iron island item
    jacket job joke journal journey joy judgment juice jump jury key kid king kitchen knee label laboratory lack lady lake
    lane laughter layer leader leadership leaf league lecture leg leisure length library licence limit line liquid list
    literature load loan location lock log look lord loss love luck lunch machine magazine mail mainstream majority manager
    manner manual map mark marriage master match mate mathematics meal meaning measurement meat mechanism meeting memory mention
    menu message metal metre milk mind mine miss mistake mix mixture mode moment mood moon morning motor mouth music name
    nation neck nerve net news newspaper night noise nose notice novel object objection occasion opinion opponent order
    origin outline output owner pack package pain paint pair panel paragraph park partner past path patience patient pattern
    pause payment peak pen performance permission phenomenon philosophy phone photo phrase picture piece pipe plane platform
    play player pleasure pocket poem poet poll pool port portion position possession potential pound practice praise
    premise presence presentation press prize probability procedure profit promise proof property prospect publication purpose
    push quarter queen quotation race rail rain range rank ratio reach reaction reader reading reality reason receipt
    recipe record recording red relative relief remark repeat replacement reply reputation reserve resistance respect rest
    restaurant rhythm ring rise river rock roof room round row ruling run sake sale salt sample sand satisfaction saving
    scene schedule scheme science scope score screen script search season seat secret secretary selection self sentence
    sequence series servant setting shade shadow shame shape share sheet shelf shift shirt shock shoe shop shore shot shoulder
    show sight sign signal silence simple sister size skin sky sleep slip snow soldier solid song sort soul sound space
    speaker species speech speed spirit sport spot spread spring square stability stage stake stand star station steel
    stock stone store storm story stranger stream strength stretch string stroke structure studio stuff style substance
    sugar suit sum summer sun surface surprise surroundings suspicion symbol sympathy symptom table tale talent talk tank
    tape target taste tax tea technique technology telephone temperature temple tendency tension terminal test thanks theatre
    theory thesis thought throat ticket tie title tone tongue tool tooth topic touch tour tourist towel tower town toy track
    tradition traffic translation translator treasure treat treatment tree trial trick trip trouble trust truth tune turn
    twist uncle uncertainty union unit update user vacation valley variable variation vehicle venue version victory video
    view virtue visit visitor voice vote wall war warning watch wave weakness weapon weather website wedding week welfare
    wheel wife wind window wine wing winter wish witness wonder wood workshop worry writing yard yesterday zone presentation
    addition collection selection combination connection communication
    """
}
