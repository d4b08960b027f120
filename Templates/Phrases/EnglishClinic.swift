extension ClinicPhrases {
  static let english = ClinicPhrases(
    book: "Book a visit",
    address: "Address",
    map: "Open a map",
    entrance: "The door",
    hours: "Hours",
    closed: "Closed",
    closedOn: { days, note in "Closed \(days)" + (note.map { ": \($0)" } ?? "") },
    afterHours: "When we are closed, if it is not an emergency, call",
    atAGlance: "At a glance",
    yes: "Yes",
    no: "No",
    yesIfYouAgree: "Yes, if you agree",
    electricity: "Electricity with needles",
    electricityHeading: { $0 ? "We may use a mild current here" : "We do not use electricity here" },
    electricityText: { isUsed in
      isUsed
        ? "Your physiotherapist may clip a mild electric current to the needles. We ask you first, and you can say no. We never do it if you have a pacemaker or another stimulator."
        : "At this clinic we never attach an electric current to the needles."
    },
    screening: "Tell us before we start if you",
    screeningReasons: [
      "take a blood thinner, or bleed easily",
      "have a pacemaker, a defibrillator, a stimulator or a pump: we then never use a current",
      "have another implant, or a new joint", "are pregnant, or may be",
      "have a lung disease, or once had a collapsed lung", "have epilepsy, or faint easily",
    ],
    screeningAdvice: "These are reasons to talk with us first. A few mean no needles. The whole list:",
    languages: "Languages",
    stepFree: "Step-free way in",
    people: "Who you will see",
    gettingHere: "Getting here",
    parking: "Parking",
    transit: "Bus and train",
    paying: "Paying",
    fees: "Fees",
    askForFees: "Ask us what a visit costs before you book.",
    directBilling: "Plans we bill directly",
    noDirectBilling: "You pay at your visit and send your receipt to your plan.",
    receipts: "Receipts",
    cancellation: "If you can’t come",
    interpreters: "Interpreters",
    paymentMethods: "Ways to pay",
    email: "Email",
    indexTitle: "Our clinics",
    indexSummary: "Phone, address and hours of each clinic.")
}
