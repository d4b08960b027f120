extension HandoutPhrases {
  static let english = HandoutPhrases(
    listTitle: "Handouts to print",
    listSummary: "Sheets to take home, for each clinic, in standard and in large print.",
    print: "Print a handout",
    allHandouts: "All handouts",
    documentTitle: { handout, clinic, isLargePrint in
      "\(handout), \(clinic)" + (isLargePrint ? ", large print" : "")
    },
    aboutThisSheet: "This sheet",
    largePrint: "Large print",
    standardPrint: "Standard print",
    portableDocument: "PDF",
    webPage: "Web page",
    printHint: "Use your browser’s print command. Paper: US Letter.",
    emergency: "Emergency",
    hospital: "Hospital",
    colon: ": ",
    pen: "For your physiotherapist to fill in",
    date: "Date",
    physiotherapist: "Physiotherapist",
    nextVisit: "Next visit",
    areas: "Where:",
    readMore: "Read more on our site:",
    codeDescription: { "QR code for \($0)" },
    reviewedBy: { "Reviewed by \($0)." },
    reviews: { last, next in "Last review \(last), next \(next)." },
    otherFormats: { "Large print or other formats: \($0)." },
    sampleNotice: "Sample content, not medical advice.",
    pageOfPages: ("page ", " of "))
}
