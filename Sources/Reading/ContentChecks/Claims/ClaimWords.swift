import Prose

// The words by which the grammar of claims is read. None of them belongs to a treatment.

extension WordSet {
  static let firstPerson = WordSet("we our ours us i my mine me we're we've we'll we'd i'm i've i'll i'd let's")
  static let ourselves = WordSet("we our i")
  /// Before "us" and "ours" that are compared with or spoken to: "than ours", "readers tell us".
  static let beforeOthersUs = WordSet("than tell tells told")
  /// After "we" and "our": what all people do and have.
  static let ofAllPeople = WordSet(
    """
    body bodies brain brains skin bones joints nerves kidneys liver lungs blood cells immune health lives life society world town city neighbourhood \
    region area country province hearts heart age grow sleep eat breathe live all
    """)
  static let ourPeople = WordSet(
    """
    clinic clinics team staff practice physiotherapist physiotherapists physio physios therapist therapists \
    practitioner practitioners director he she
    """)
  static let ourClients = WordSet("patients clients members customers")
  static let people = WordSet("patient client families people everyone everybody athletes runners dancers")
  static let reader = WordSet("you your you'll you're you've you'd anyone")
  static let otherPeople = WordSet(
    """
    doctor doctors surgeon surgeons physician consultant hospital hospitals pharmacist nurse nurses dentist neurologist company \
    scientists government occupational speech manufacturer maker makers restaurant app
    """)

  /// On a page about the treatment, these mean that one.
  static let treatments = WordSet(
    "treatment treatments session sessions therapy method technique procedure visit visits approach")
  /// What a treatment does to readers.
  static let outcomes = WordSet(
    """
    pain relief result results effect effects benefit benefits recovery outcome outcomes improvement success healing \
    muscle muscles back neck shoulder knee headache headaches migraine migraines symptoms nerve nerves tension injuries
    """)
  static let rivals = WordSet(
    """
    exercise exercises medicine medicines medication drug drugs pill pills tablets antibiotics surgery operation \
    vaccine vaccines
    """)

  static let pronouns = WordSet("it this these those they it's it'll there there's")
  static let indefinite = WordSet("a an another any some many most other every each")
  static let somebody = WordSet("a an your another any")
  static let the = WordSet("the")
  static let that = WordSet("that")
  static let who = WordSet("who which whose")
  static let interrogatives = WordSet("what why how")
  static let by = WordSet("by")
  static let modifiers = WordSet(
    """
    the a an hundreds thousands dozens of over most many all more than real one two three four five six seven eight \
    nine ten twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million out in as with to very simply \
    even
    """)
  static let prepositions = WordSet("with from by of in at for to on about into after")
  static let conjunctions = WordSet("and so or as before after since once")
  static let subordinators = WordSet("because until unless if whether when where")
  static let clauseSubjects = WordSet(
    """
    we it they you he she i this that these those our your my there we're it's you're they're we've we'll you'll it'll \
    you've let so then since once
    """)
  /// Begin a clause or an adverbial that ends at the first comma.
  static let openers = WordSet(
    """
    after although as at because before by despite during even following for from if in instead like on once over \
    since thanks though through to unless unlike until what whatever when whenever where while with within without
    """)

  static let conditions = WordSet("if whether unless")
  static let possibly = WordSet("may might")
  static let hedges = WordSet(
    "may might often usually generally tends tend sometimes seeks hope considered regarded")
  static let warnings = WordSet(
    "beware wary cautious suspicious myth myths scam scams mistaken untrue misleading")
  static let reports = WordSet(
    """
    claim claims claimed claiming believe believes believed think thinks say says said according hear heard promise \
    promises
    """)

  static let copulas = WordSet(
    "is are am was be been become becomes becoming became remain remains as we're i'm he's she's")
  static let auxiliaries = WordSet("is are was were has have had does do can could will would may might")
  /// Imperatives that tell readers what to do by themselves.
  static let selfCare = WordSet("wear keep check use take drink eat sleep rest walk bend lift avoid wash bring")
  /// Common verbs, at which the words for the subject end.
  static let verbs = WordSet(
    """
    am are be been being can can't cannot could did do does doesn't don't had has have is isn't aren't may might must \
    shall should was were will won't would ask book bring brings build builds call calls came change changes choose come comes cured cures \
    differ differs discover ditch drink earned eat eats end enjoy experience feel feels find finds forget gave get gets \
    give gives go goes got healed help helped helps hold holds imagine improves join keep keeps know knows leave leaves let lets live \
    look lower lowers make makes making mean means meet need needs offer offers pick prescribe prescribes prevent \
    prevents protect protects provide provides put puts rate read reduces relieves reserve run runs save say schedule \
    see sell sells send sends set sets showed show shows sign specialises specializes spent start stay stop stops studied \
    take takes think throw trained treat treats trust try use uses vary visit want wants wear wears welcome went work \
    worked works
    """)
}
