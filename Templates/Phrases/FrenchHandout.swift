extension HandoutPhrases {
  static let french = HandoutPhrases(
    listTitle: "Feuillets à imprimer",
    listSummary: "Des feuillets à emporter, pour chaque clinique, en caractères ordinaires et en gros caractères.",
    print: "Imprimer un feuillet",
    allHandouts: "Tous les feuillets",
    documentTitle: { handout, clinic, isLargePrint in
      "\(handout), \(clinic)" + (isLargePrint ? ", gros caractères" : "")
    },
    aboutThisSheet: "Ce feuillet",
    largePrint: "Gros caractères",
    standardPrint: "Caractères ordinaires",
    portableDocument: "PDF",
    webPage: "Page web",
    printHint: "Utilisez la commande d’impression de votre navigateur. Papier : lettre US.",
    emergency: "Urgence",
    hospital: "Hôpital",
    colon: "\u{A0}: ",
    pen: "À remplir par votre physiothérapeute",
    date: "Date",
    physiotherapist: "Physiothérapeute",
    nextVisit: "Prochaine visite",
    areas: "Où :",
    readMore: "Lisez la suite sur notre site :",
    codeDescription: { "Code QR pour \($0)" },
    reviewedBy: { "Révisé par \($0)." },
    reviews: { last, next in "Dernière révision le \(last), prochaine le \(next)." },
    otherFormats: { "Gros caractères ou autres formats : \($0)." },
    sampleNotice: "Contenu d’exemple, pas un avis médical.",
    pageOfPages: ("page ", " de "))
}
