import ClinicSite

extension Phrases {
  static let english = Phrases(
    language: Language("en"), languageName: "English", openGraphLocale: "en_CA", frame: .english, home: .english,
    page: .english, callout: .english, condition: .english, clinic: .english, person: .english, list: .english,
    search: .english,
    handout: .english,
    calendar: .english, place: .english)
}

extension FramePhrases {
  static let english = FramePhrases(
    skipToMain: "Skip to the main text",
    mainNavigation: "Main",
    home: "Home",
    conditions: "Conditions",
    aftercare: "Aftercare",
    insurance: "Insurance",
    clinics: "Clinics",
    search: "Search",
    breadcrumb: "You are here",
    languages: "Languages",
    siteNavigation: "This site",
    emergencyQuestion: "Chest pain, or trouble breathing?",
    emergencyAdvice: { "Call \($0) now." },
    otherFormats: "Large print and other formats",
    otherFormatsAdvice: { "Call \($0)." },
    sampleNotice:
      "Sample content. The clinics, people and phone numbers are invented. These pages are not medical advice.",
    glossary: "Words we use",
    references: "References",
    people: "Our people",
    siteMap: "All pages")
}

extension HomePhrases {
  static let english = HomePhrases(
    tasks: "What do you need?",
    treatedToday: "I had a treatment this week",
    treatedTodayHint: { "What is normal, what helps, and when to call us or \($0)." },
    isItForMyPainHint: { conditions, someAreNo in
      let answers =
        conditions == 1
        ? "1 kind of pain, with a clear answer." : "\(conditions) kinds of pain, each with a clear answer."
      return answers + (someAreNo ? " Some answers are no." : "")
    },
    canWeHelpHint: { conditions, someAreNo in
      "\(conditions) problems, each with an answer for each treatment." + (someAreNo ? " Some answers are no." : "")
    },
    findClinic: "Find a clinic",
    findClinicHint: { "\($0 == 1 ? "1 clinic" : "\($0) clinics"). Phone, hours, door and parking." },
    doesMyPlanPay: "Does my plan pay?",
    doesMyPlanPayHint: "What to ask your plan before you book.",
    ourClinics: { $0 == 1 ? "Our clinic" : "Our \($0) clinics" },
    research: "What the research says",
    researchHint: "You should know this before you choose.",
    readTheStudies: "Read what the studies found")
}

extension PagePhrases {
  static let english = PagePhrases(
    contents: "On this page",
    aboutThisPage: "About this page",
    references: "References",
    backToText: { reference, mention in "Back to reference \(reference) in the text, mention \(mention)" },
    andOthers: "et al",
    review: "Review of this page",
    reviewedBy: "Reviewed by",
    medicallyReviewedBy: "Warning signs reviewed by",
    lastReview: "Last review",
    nextReview: "Next review",
    version: "Version",
    translatedFrom: "Translated from version",
    unconfirmed: "Not confirmed yet:",
    unread: { "\($0) (to be read by: \($1.joined(separator: ", ")))." },
    previous: "Before",
    next: "Next",
    moreIn: { "More in \($0)" },
    appliesIn: { "This page is for people \($0)." },
    phoneExtension: "ext.")
}

extension CalloutPhrases {
  static let english = CalloutPhrases(
    urgency: { kind in
      switch kind {
      case .emergency: "Emergency: "
      case .emergencyDepartment: "Very urgent: "
      case .sameDay: "Urgent: "
      case .callUs: "Not urgent: "
      case .do, .doNot, .note: nil
      }
    },
    heading: { kind, emergencyNumber in
      switch kind {
      case .do: "Do"
      case .doNot: "Do not"
      case .callUs: "Call us"
      case .sameDay: "Get help the same day"
      case .emergencyDepartment: "Go to an emergency department now"
      case .emergency: "Call \(emergencyNumber) now"
      case .note: "Good to know"
      }
    },
    oneIsEnough: "One of these signs is enough.",
    today: "See a doctor today. At night, go to an emergency department.",
    letSomebodyDrive: {
      "Let somebody else drive. Alone, nobody to drive you, or getting worse: call \($0)."
    },
    notSure: { "Not sure? Call \($0)." },
    fasterBox: "If two boxes fit you, take the faster one.",
    call: { "Call \($0)" })
}
