package struct HandoutPhrases: Sendable {
  /// The page that lists all sheets.
  var listTitle: String
  var listSummary: String
  /// The heading above a clinic's sheets, and the text of links to the list.
  var print: String
  var allHandouts: String
  var documentTitle: @Sendable (_ handout: String, _ clinic: String, _ isLargePrint: Bool) -> String
  var aboutThisSheet: String
  var largePrint: String
  var standardPrint: String
  var portableDocument: String
  var webPage: String
  var printHint: String
  /// The meaning of the triangle before the emergency box's heading.
  var emergency: String
  /// The meaning of the house before the next box's heading.
  var hospital: String
  /// Between the heading "Call us" and the phone number.
  var colon: String
  var pen: String
  var date: String
  var physiotherapist: String
  var nextVisit: String
  var areas: String
  var readMore: String
  var codeDescription: @Sendable (_ address: String) -> String
  var reviewedBy: @Sendable (_ reviewer: String) -> String
  var reviews: @Sendable (_ last: String, _ next: String) -> String
  var otherFormats: @Sendable (_ phone: String) -> String
  var sampleNotice: String
  /// The texts before the page number and between it and the number of pages, for the margin of sheets with several
  /// pages. Used in CSS strings.
  var pageOfPages: (before: String, between: String)
}
