import ClinicSite

extension ConditionPhrases {
  static let english = ConditionPhrases(
    explanation: { verdict in
      switch verdict {
      case .mayHelp: "We examine you first, and tell you if something else would suit you more."
      case .uncertain: "We examine you first. We can also talk about what else you could try."
      case .notFor: nil
      }
    },
    spokenVerdict: { verdict in
      switch verdict {
      case .mayHelp: ": may help"
      case .uncertain: ": we do not know"
      case .notFor: ": not for this"
      }
    },
    alsoCalled: { "Also called \(enumeration($0, "or"))" },
    byArea: "Where does it hurt?",
    whereIsIt: "Where is your problem?",
    byVerdict: "By our answer",
    bodyMap: "Map of the body",
    area: { area in
      switch area {
      case .headAndJaw: "Head and jaw"
      case .neck: "Neck"
      case .shoulder: "Shoulder"
      case .elbowWristHand: "Elbow, wrist, hand"
      case .back: "Back"
      case .hipAndPelvis: "Hip and pelvis"
      case .knee: "Knee"
      case .ankleAndFoot: "Lower leg and foot"
      case .wholeBody: "Whole body"
      }
    },
    indexTitle: "Can we help with my problem?",
    problemSummary:
      "Find your problem by body area, or go by our answer for each treatment. An answer is a place to start: we examine you first.",
    indexSummary:
      "Find your pain by body area, or go by our answer. An answer is a place to start: we examine you first.")
}

extension PersonPhrases {
  static let english = PersonPhrases(
    title: "Our people",
    summary: "Who reviews these pages, and who you may see at our clinics.",
    credential: { name, issuer in issuer.map { "\(name), \($0)" } ?? name },
    certificates: { "Certificates: \(enumeration($0, "and"))" },
    roster: { "On the roster for: \($0)" },
    register: "Check the public register",
    registerFor: { " for \($0)" },
    worksAt: "Works at")
}

extension ListPhrases {
  static let english = ListPhrases(
    folderSummary: { "All our pages in “\($0)”, in one list." },
    aftercareTitle: "After your treatment",
    insuranceTitle: "Insurance and payment",
    pagesHere: "Pages in this part",
    glossaryTitle: "Words we use",
    glossarySummary: "Medical words on these pages, in plain language.",
    glossaryAlso: { "Also: \($0.joined(separator: ", "))" },
    referencesTitle: "References",
    referencesSummary: "Every study and source that these pages cite, and the pages that cite it.",
    citedOn: "Cited on:",
    siteMapTitle: "All pages",
    siteMapSummary: "Every page of this site, in one list.",
    notFoundTitle: "We could not find that page",
    notFoundText: "The address may be old, or it may have a typing mistake.",
    notFoundHelp: "One of these may be what you need:",
    movedTitle: "This page has moved",
    movedTo: "Its new place:")
}

extension SearchPhrases {
  static let english = SearchPhrases(
    title: "Search",
    summary: "Find a page by a word: where it hurts, a sign that worries you, a clinic, an insurer.",
    label: "What are you looking for?",
    button: "Search",
    results: "Pages found",
    searching: "Searching…",
    foundOne: "1 page for “{words}”",
    foundMany: "{count} pages for “{words}”",
    foundNone: { "Try another word for it, or look through the list below. You can also ask us: \($0)." },
    noMatch: "No page for “{words}”",
    failed: "The search did not load. The list below has every page.",
    more: "Show more pages",
    allPages: "All pages")
}

extension CalendarPhrases {
  static let english = CalendarPhrases(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    weekday: { day in
      switch day {
      case .monday: "Monday"
      case .tuesday: "Tuesday"
      case .wednesday: "Wednesday"
      case .thursday: "Thursday"
      case .friday: "Friday"
      case .saturday: "Saturday"
      case .sunday: "Sunday"
      }
    },
    dayOfMonth: { String($0) },
    onDate: { $0 },
    dateRange: { "\($0) to \($1)" },
    weekdayRange: { "\($0) to \($1)" },
    timeRange: { "\($0) to \($1)" },
    time: { "\($0.hour):\($0.minute < 10 ? "0" : "")\($0.minute)" },
    and: "and")
}

extension PlacePhrases {
  static let english = PlacePhrases(
    inJurisdiction: { jurisdiction in
      switch jurisdiction {
      case .alberta: "in Alberta"
      case .britishColumbia: "in British Columbia"
      case .manitoba: "in Manitoba"
      case .newBrunswick: "in New Brunswick"
      case .newfoundlandAndLabrador: "in Newfoundland and Labrador"
      case .northwestTerritories: "in the Northwest Territories"
      case .novaScotia: "in Nova Scotia"
      case .nunavut: "in Nunavut"
      case .ontario: "in Ontario"
      case .princeEdwardIsland: "in Prince Edward Island"
      case .quebec: "in Quebec"
      case .saskatchewan: "in Saskatchewan"
      case .yukon: "in Yukon"
      }
    })
}
