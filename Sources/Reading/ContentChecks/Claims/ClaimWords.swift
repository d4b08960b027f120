import Prose

// The words by which the grammar of claims is read. None of them belongs to a treatment.

extension WordSet {
  static let firstPerson = WordSet("we our ours us i my mine me we're we've we'll we'd i'm i've i'll i'd let's")
  /// After "of", all people: "most of us".
  static let usAlone = WordSet("us")
  static let of = WordSet("of")
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
    clinic clinics team staff he's she's practice physiotherapist physiotherapists physio physios therapist therapists \
    practitioner practitioners director he she
    """)
  static let profession = WordSet("physiotherapists physios therapists practitioners physiotherapy physio")
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
  /// Before "expert".
  static let qualities = WordSet(
    "true real local trusted leading certified qualified trained resident acknowledged recognized recognised neighbourhood in-house dedicated own go-to"
  )
  static let adverbs = WordSet("now also currently already only truly really")
  static let somebody = WordSet("a an your my another any")
  static let the = WordSet("the")
  static let that = WordSet("that")
  static let who = WordSet("who which whose")
  static let interrogatives = WordSet("what why how")
  static let by = WordSet("by")
  static let when = WordSet("when while")
  /// After these, a clause may begin without "that".
  static let saying = WordSet("means mean know knows find finds sure promise so think believe learn hear see ensure")
  /// What readers do with what a clinic offers.
  static let receiving = WordSet("expect receive find enjoy deserve meet trust")
  static let determiners = WordSet("the a an your our my their final first last next")
  static let possessives = WordSet("your its their his her my physical")
  static let places = WordSet("beside opposite near behind outside across after before during")
  static let comparisons = WordSet("as like with")
  static let payers = WordSet("insurer insurers insurance plan plans coverage board wcb wsib icbc medicare ohip msp")
  /// What the claims of others are about: other fields of medicine, food, things.
  static let otherThings = WordSet(
    """
    vaccine vaccines vaccination vaccinations helmet helmets goggles gloves scanner magnet lamp lamps laser hotel bakery \
    restaurant breakfast coffee tea milk meat fish fruit vegetables bread berry sugar salt diet recipe food foods guideline guidelines \
    university school schools museum theatre library website websites internet app apps  computer printer software \
    lift elevator parking passport licence identity bank pension mortgage lender contract \
    eye eyes ear ears nose throat kidney kidneys  liver cancer tumour diabetes cholesterol allergy allergies asthma \
    dental teeth tooth hearing pregnancy  infection infections antibiotic antibiotics virus viruses mould \
    shampoo detergent paint epoxy cement battery batteries car cars tyre tyres seatbelt seatbelts referral referrals bike bikes wheel wheels chair chairs mattress tea teas diet diets pillow pillows \
    shoe shoes insoles braces bottle bottles soap hygiene handwashing flu smoking smoke alcohol
    """)
  /// What a clinic's claims are about.
  static let clinical = WordSet(
    """
    care knowledge advice training attention referred spots spot openings price teenagers ages seniors adults kids children tool tools crew gym studio centre center chiropractors names hands people folks place way ways alternative destination science cases case chance special offer deal ★★★★★ ★ ⭐⭐⭐⭐⭐ relief pain pains painful ache aches aching sore hurt hurts hurting heal heals healing cure cures treat treats treated physio physiotherapy \
    physical therapy rehab rehabilitation clinic clinics body bodies muscle muscles joint joints spine spinal back neck hip hips \
    shoulder shoulders knee knees ankle ankles foot feet heel elbow elbows wrist wrists jaw hand hands leg legs arm arms posture pelvis pelvic nerve \
    nerves tissue tendon tendons ligament ligaments disc discs hamstring hamstrings calf migraine migraines headache headaches sciatica arthritis \
    tendinitis tendonitis injury injuries sprain strain sprains strains concussion whiplash stiffness spasm spasms cramp cramps twitch tension \
    symptom symptoms condition conditions results result outcome outcomes recovery recover mobility movement move strength \
    approach technique techniques method methods solution solutions answer relieve relieves needled appointment appointments assessment \
    assessments visit visits session sessions massage acupuncture manual exercise exercises booking book health wellness \
    service services quality expertise experience skills skill patient patients staff team practitioners therapists physiotherapists sports sport \
    athlete athletes runner runners dancers suffering suffer drug drugs drug-free medication painkillers pills surgery toxins \
    stars star review reviews google testimonials stories rated rating choice equipment facility facilities downtime \
    side-effects effects risk-free insurance insurers plan plans coverage benefits covered tune tune-up tune-ups detox
    """)
  /// Words that say nothing of what a sentence is about.
  static let functionWords = WordSet(
    """
    a an the and or but so if of in on at to for from with without by as than then that which who whose when where while until till \
    by before after since because about over under into onto up down out off through is are was were be been being am it its this these \
    those they their them he she his her you your we our us not no never nobody nothing none very more most much many all any every each \
    anything something everything everyone nothing some only just also even still too ever always again once twice here there now today tomorrow soon per how what why more less \
    one two three four five six seven eight nine ten both between against around
    """)
  static let modifiers = WordSet(
    """
    and or but so still also now just always really truly \
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
    since thanks though through to unless unlike until what whatever when whenever where while whereas whether with within without
    """)

  static let conditions = WordSet("if whether unless")
  static let wanting = WordSet("want need looking deserve prefer value")
  static let possibly = WordSet("may might")
  static let hedges = WordSet(
    "aim aims aimed potential possible seem seems may might often usually generally tends tend sometimes seeks hope considered regarded"
  )
  static let warnings = WordSet(
    "beware wary cautious suspicious myth myths scam scams mistaken untrue misleading")
  static let reports = WordSet(
    """
    describe describes described teach teaches called advertise advertised advertises \
    claim claims claimed claiming believe believes believed think thinks say says said according hear heard promise \
    promises
    """)

  static let copulas = WordSet(
    "is are am was be been become becomes becoming became remain remains as we're i'm he's she's")
  /// Begin an opening that has a verb of its own.
  static let clauseOpeners = WordSet(
    "after although because even if once since though unless until when whenever where while whereas whether")
  static let auxiliaries = WordSet("is are was were has have had does do can could will would may might")
  /// Imperatives that tell readers what to do by themselves.
  static let selfCare = WordSet("wear keep check use take drink eat sleep rest walk bend lift avoid wash bring")
  /// Common verbs, at which the words for the subject end.
  static let verbs = WordSet(
    """
    turn turns won win wins carries carry stand stands stood led became seems seem quoted works sounds \
    include includes act kick toss hurry grab claim shake bid wave crush conquer beat banish erase wake walk sleep train climb dance ski hike am are be been being can can't cannot could did do does doesn't don't had has have is isn't aren't may might must \
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
