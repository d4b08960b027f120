import ClinicSite

extension ConditionPhrases {
  static let french = ConditionPhrases(
    explanation: { verdict in
      switch verdict {
      case .mayHelp: "Nous vous examinons d’abord, et nous vous disons si autre chose vous conviendrait mieux."
      case .uncertain: "Nous vous examinons d’abord. Nous pouvons aussi parler de ce que vous pourriez essayer d’autre."
      case .notFor: nil
      }
    },
    spokenVerdict: { verdict in
      switch verdict {
      case .mayHelp: "\u{A0}: peut aider"
      case .uncertain: "\u{A0}: nous ne savons pas"
      case .notFor: "\u{A0}: pas pour ce problème"
      }
    },
    alsoCalled: { "Aussi appelé \(enumeration($0, "ou"))" },
    byArea: "Où avez-vous mal?",
    whereIsIt: "Où est votre problème?",
    byVerdict: "Selon notre réponse",
    bodyMap: "Carte du corps",
    area: { area in
      switch area {
      case .headAndJaw: "Tête et mâchoire"
      case .neck: "Cou"
      case .shoulder: "Épaule"
      case .elbowWristHand: "Coude, poignet, main"
      case .back: "Dos"
      case .hipAndPelvis: "Hanche et bassin"
      case .knee: "Genou"
      case .ankleAndFoot: "Bas de la jambe et pied"
      case .wholeBody: "Tout le corps"
      }
    },
    indexTitle: "Pouvons-nous aider pour mon problème?",
    problemSummary:
      "Cherchez votre problème par partie du corps, ou selon notre réponse pour chaque traitement. C’est un point de départ\u{A0}: nous vous examinons d’abord.",
    indexSummary:
      "Cherchez votre douleur par partie du corps ou selon notre réponse. C’est un point de départ\u{A0}: nous vous examinons d’abord."
  )
}

extension PersonPhrases {
  static let french = PersonPhrases(
    title: "Notre équipe",
    summary: "Les personnes qui révisent ces pages, et celles que vous pourriez voir dans nos cliniques.",
    credential: { name, issuer in issuer.map { "\(name), \($0)" } ?? name },
    certificates: { "Certificats\u{A0}: \(enumeration($0, "et"))" },
    roster: { "Au registre pour\u{A0}: \($0)" },
    register: "Vérifier au registre public",
    registerFor: { "\u{A0}: \($0)" },
    worksAt: "Travaille à")
}

extension ListPhrases {
  static let french = ListPhrases(
    folderSummary: { "Toutes nos pages de la section «\u{A0}\($0)\u{A0}», en une liste." },
    aftercareTitle: "Après votre traitement",
    insuranceTitle: "Assurances et paiement",
    pagesHere: "Pages de cette section",
    glossaryTitle: "Les mots que nous utilisons",
    glossarySummary: "Les mots médicaux de ces pages, en langage simple.",
    glossaryAlso: { "Aussi\u{A0}: \($0.joined(separator: ", "))" },
    referencesTitle: "Références",
    referencesSummary: "Chaque étude et chaque source que citent ces pages, et les pages qui la citent.",
    citedOn: "Citée sur\u{A0}:",
    siteMapTitle: "Toutes les pages",
    siteMapSummary: "Toutes les pages de ce site, en une liste.",
    notFoundTitle: "Nous n’avons pas trouvé cette page",
    notFoundText: "L’adresse est peut-être ancienne, ou elle contient une faute de frappe.",
    notFoundHelp: "Voici peut-être ce qu’il vous faut\u{A0}:",
    movedTitle: "Cette page a changé d’adresse",
    movedTo: "Sa nouvelle adresse\u{A0}:")
}

extension SearchPhrases {
  static let french = SearchPhrases(
    title: "Recherche",
    summary:
      "Trouvez une page par un mot\u{A0}: l’endroit qui fait mal, un signe qui inquiète, une clinique, un assureur.",
    label: "Que cherchez-vous?",
    button: "Rechercher",
    results: "Pages trouvées",
    searching: "Recherche en cours…",
    foundOne: "1 page pour «\u{A0}{words}\u{A0}»",
    foundMany: "{count} pages pour «\u{A0}{words}\u{A0}»",
    foundNone: {
      "Essayez un autre mot, ou parcourez la liste ci-dessous. Vous pouvez aussi nous demander\u{A0}: \($0)."
    },
    noMatch: "Aucune page pour «\u{A0}{words}\u{A0}»",
    failed: "La recherche ne s’est pas chargée. La liste ci-dessous contient toutes les pages.",
    more: "Afficher plus de pages",
    allPages: "Toutes les pages")
}

extension CalendarPhrases {
  static let french = CalendarPhrases(
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    weekday: { day in
      switch day {
      case .monday: "lundi"
      case .tuesday: "mardi"
      case .wednesday: "mercredi"
      case .thursday: "jeudi"
      case .friday: "vendredi"
      case .saturday: "samedi"
      case .sunday: "dimanche"
      }
    },
    dayOfMonth: { $0 == 1 ? "1er" : String($0) },
    onDate: { "le \($0)" },
    dateRange: { "du \($0) au \($1)" },
    weekdayRange: { "du \($0) au \($1)" },
    timeRange: { "\($0) à \($1)" },
    time: { "\($0.hour)\u{A0}h" + ($0.minute == 0 ? "" : "\u{A0}\($0.minute < 10 ? "0" : "")\($0.minute)") },
    and: "et")
}

extension PlacePhrases {
  static let french = PlacePhrases(
    inJurisdiction: { jurisdiction in
      switch jurisdiction {
      case .alberta: "en Alberta"
      case .britishColumbia: "en Colombie-Britannique"
      case .manitoba: "au Manitoba"
      case .newBrunswick: "au Nouveau-Brunswick"
      case .newfoundlandAndLabrador: "à Terre-Neuve-et-Labrador"
      case .northwestTerritories: "aux Territoires du Nord-Ouest"
      case .novaScotia: "en Nouvelle-Écosse"
      case .nunavut: "au Nunavut"
      case .ontario: "en Ontario"
      case .princeEdwardIsland: "à l’Île-du-Prince-Édouard"
      case .quebec: "au Québec"
      case .saskatchewan: "en Saskatchewan"
      case .yukon: "au Yukon"
      }
    })
}
