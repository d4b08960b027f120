import ClinicSite

package struct ConditionPhrases: Sendable {
  var explanation: @Sendable (Verdict) -> String?
  /// For screen readers, after a condition's name in a list.
  var spokenVerdict: @Sendable (Verdict) -> String
  package var alsoCalled: @Sendable ([String]) -> String
  var byArea: String
  /// The same for several treatments, not all of which are for pain.
  var whereIsIt: String
  var byVerdict: String
  /// The accessible name of the drawing that links to parts of the list.
  var bodyMap: String
  package var area: @Sendable (BodyArea) -> String
  var indexTitle: String
  var problemSummary: String
  var indexSummary: String
}
