/// For generated lists, including folders without an `index.md`.
struct ListPhrases: Sendable {
  var folderSummary: @Sendable (_ title: String) -> String
  var aftercareTitle: String
  var insuranceTitle: String
  var pagesHere: String
  var glossaryTitle: String
  var glossarySummary: String
  var glossaryAlso: @Sendable ([String]) -> String
  var referencesTitle: String
  var referencesSummary: String
  var citedOn: String
  var siteMapTitle: String
  var siteMapSummary: String
  var notFoundTitle: String
  var notFoundText: String
  var notFoundHelp: String
  var movedTitle: String
  var movedTo: String
}
