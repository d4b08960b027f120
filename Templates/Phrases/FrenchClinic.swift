extension ClinicPhrases {
  static let french = ClinicPhrases(
    book: "Prendre rendez-vous",
    address: "Adresse",
    map: "Ouvrir un plan",
    entrance: "L’entrée",
    hours: "Heures d’ouverture",
    closed: "Fermé",
    closedOn: { days, note in "Fermé \(days)" + (note.map { " (\($0))" } ?? "") },
    afterHours: "Si nous sommes fermés et que rien ne presse, appelez le",
    atAGlance: "En bref",
    yes: "Oui",
    no: "Non",
    yesIfYouAgree: "Oui, si vous êtes d’accord",
    electricity: "Courant avec les aiguilles",
    electricityHeading: {
      $0 ? "Ici, nous utilisons parfois un léger courant" : "Ici, nous n’utilisons pas d’électricité"
    },
    electricityText: { isUsed in
      isUsed
        ? "Votre physiothérapeute peut relier un léger courant électrique aux aiguilles. Nous vous le demandons d’abord, et vous pouvez dire non. Jamais si vous portez un stimulateur cardiaque ou un autre stimulateur."
        : "À cette clinique, nous ne relions jamais de courant électrique aux aiguilles."
    },
    screening: "Avant de commencer, dites-nous si vous",
    screeningReasons: [
      "prenez un anticoagulant ou saignez facilement",
      "portez un stimulateur cardiaque, un défibrillateur, un neurostimulateur ou une pompe\u{A0}: dans ce cas, jamais de courant",
      "portez un autre implant ou une nouvelle articulation", "êtes enceinte ou pourriez l’être",
      "avez une maladie des poumons, ou avez déjà eu un poumon affaissé",
      "faites de l’épilepsie ou perdez facilement connaissance",
    ],
    screeningAdvice:
      "Ce sont des raisons d’en parler d’abord avec nous. Quelques-unes excluent les aiguilles. La liste complète\u{A0}:",
    languages: "Langues",
    stepFree: "Entrée sans marche",
    people: "Qui vous verrez",
    gettingHere: "Comment venir",
    parking: "Stationnement",
    transit: "Autobus et train",
    paying: "Paiement",
    fees: "Tarifs",
    askForFees: "Demandez-nous le prix d’une visite avant de prendre rendez-vous.",
    directBilling: "Assureurs que nous facturons directement",
    noDirectBilling: "Vous payez à votre visite et envoyez votre reçu à votre assureur.",
    receipts: "Reçus",
    cancellation: "Si vous ne pouvez pas venir",
    interpreters: "Interprètes",
    paymentMethods: "Modes de paiement",
    email: "Courriel",
    indexTitle: "Nos cliniques",
    indexSummary: "Le téléphone, l’adresse et les heures de chaque clinique.")
}
