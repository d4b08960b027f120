import ClinicSite

extension Phrases {
  static let french = Phrases(
    language: Language("fr"), languageName: "Français", openGraphLocale: "fr_CA", frame: .french, home: .french,
    page: .french, callout: .french, condition: .french, clinic: .french, person: .french, list: .french,
    search: .french,
    handout: .french,
    calendar: .french, place: .french)
}

extension FramePhrases {
  static let french = FramePhrases(
    skipToMain: "Aller au texte principal",
    mainNavigation: "Principale",
    home: "Accueil",
    conditions: "Problèmes",
    aftercare: "Après la séance",
    insurance: "Assurances",
    clinics: "Cliniques",
    search: "Recherche",
    breadcrumb: "Vous êtes ici",
    languages: "Langues",
    siteNavigation: "Ce site",
    emergencyQuestion: "Mal à la poitrine ou de la difficulté à respirer?",
    emergencyAdvice: { "Appelez le \($0) tout de suite." },
    otherFormats: "Gros caractères et autres formats",
    otherFormatsAdvice: { "Appelez le \($0)." },
    sampleNotice:
      "Contenu d’exemple. Les cliniques, les personnes et les numéros sont inventés. Ces pages ne sont pas un avis médical.",
    glossary: "Les mots que nous utilisons",
    references: "Références",
    people: "Notre équipe",
    siteMap: "Toutes les pages")
}

extension HomePhrases {
  static let french = HomePhrases(
    tasks: "De quoi avez-vous besoin?",
    treatedToday: "J’ai eu un traitement cette semaine",
    treatedTodayHint: { "Ce qui est normal, ce qui aide, et quand nous appeler ou appeler le \($0)." },
    isItForMyPainHint: { conditions, someAreNo in
      (conditions <= 1
        ? "\(conditions) sorte de douleur, avec une réponse claire."
        : "\(conditions) sortes de douleur, chacune avec une réponse claire.")
        + (someAreNo ? " Parfois, la réponse est non." : "")
    },
    canWeHelpHint: { conditions, someAreNo in
      "\(conditions) problèmes, avec une réponse pour chaque traitement."
        + (someAreNo ? " Parfois, la réponse est non." : "")
    },
    findClinic: "Trouver une clinique",
    findClinicHint: {
      "\($0 <= 1 ? "\($0) clinique" : "\($0) cliniques"). Téléphone, heures, entrée et stationnement."
    },
    doesMyPlanPay: "Mon assurance paie-t-elle?",
    doesMyPlanPayHint: "Quoi demander à votre assureur avant de prendre rendez-vous.",
    ourClinics: { $0 <= 1 ? "Notre clinique" : "Nos \($0) cliniques" },
    research: "Ce que dit la recherche",
    researchHint: "À savoir avant de choisir.",
    readTheStudies: "Lire ce que disent les études")
}

extension PagePhrases {
  static let french = PagePhrases(
    contents: "Sur cette page",
    aboutThisPage: "À propos de cette page",
    references: "Références",
    backToText: { reference, mention in "Retour à la référence \(reference) dans le texte, mention \(mention)" },
    andOthers: "et coll",
    review: "Révision de cette page",
    reviewedBy: "Révisée par",
    medicallyReviewedBy: "Signes d’alerte révisés par",
    lastReview: "Dernière révision",
    nextReview: "Prochaine révision",
    version: "Version",
    translatedFrom: "Traduite de la version",
    unconfirmed: "Pas encore confirmé\u{A0}:",
    unread: { "\($0) (à lire par\u{A0}: \($1.joined(separator: ", ")))." },
    previous: "Avant",
    next: "Ensuite",
    moreIn: { "Autres pages\u{A0}: \($0)" },
    appliesIn: { "Cette page s’adresse aux personnes \($0)." },
    phoneExtension: "poste")
}

extension CalloutPhrases {
  static let french = CalloutPhrases(
    urgency: { kind in
      switch kind {
      case .emergency: "Urgence\u{A0}: "
      case .emergencyDepartment: "Très urgent\u{A0}: "
      case .sameDay: "Urgent\u{A0}: "
      case .callUs: "Pas urgent\u{A0}: "
      case .do, .doNot, .note: nil
      }
    },
    heading: { kind, emergencyNumber in
      switch kind {
      case .do: "À faire"
      case .doNot: "À ne pas faire"
      case .callUs: "Appelez-nous"
      case .sameDay: "Consultez le jour même"
      case .emergencyDepartment: "Allez aux urgences maintenant"
      case .emergency: "Appelez le \(emergencyNumber) tout de suite"
      case .note: "Bon à savoir"
      }
    },
    oneIsEnough: "Un seul de ces signes suffit.",
    today: "Consultez aujourd’hui. La nuit, allez aux urgences.",
    letSomebodyDrive: {
      "Laissez quelqu’un d’autre conduire. Sans personne pour vous conduire, ou si cela empire\u{A0}: appelez le \($0)."
    },
    notSure: { "Vous hésitez? Appelez le \($0)." },
    fasterBox: "Si deux encadrés vous correspondent, suivez le plus rapide.",
    call: { "Appelez le \($0)" })
}
