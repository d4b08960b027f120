import ClinicSite

package struct ConditionPhrases: Sendable {
  /// The clinic's answer, in the words of the clinical brief.
  var verdict: @Sendable (Verdict) -> String
  var explanation: @Sendable (Verdict) -> String?
  /// For the key above a list.
  package var shortVerdict: @Sendable (Verdict) -> String
  /// For screen readers, after a condition's name in a list.
  var spokenVerdict: @Sendable (Verdict) -> String
  package var alsoCalled: @Sendable ([String]) -> String
  var byArea: String
  var byVerdict: String
  /// The accessible name of the drawing that links to parts of the list.
  var bodyMap: String
  package var area: @Sendable (BodyArea) -> String
  var indexTitle: String
  var indexSummary: String
}
