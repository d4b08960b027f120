import ClinicSite

/// For every page made from a Markdown file.
package struct PagePhrases: Sendable {
  var contents: String
  package var aboutThisPage: String
  var references: String
  /// The label of the link from a reference back to its citation in the text.
  var backToText: @Sendable (_ reference: Int, _ mention: Int) -> String
  /// "and others", after the listed authors.
  var andOthers: String
  var review: String
  var reviewedBy: String
  var lastReview: String
  var nextReview: String
  var version: String
  var translatedFrom: String
  var interest: @Sendable (_ siteName: String) -> String
  var unconfirmed: String
  var previous: String
  var next: String
  var moreIn: @Sendable (_ folder: String) -> String
  var appliesIn: @Sendable (_ jurisdiction: String) -> String
  var phoneExtension: String
}
