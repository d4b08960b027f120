import ClinicSite

package struct ConditionPhrases: Sendable {
  /// What the clinic answers, as the clinical brief words it.
  var verdict: @Sendable (Verdict) -> String
  var explanation: @Sendable (Verdict) -> String?
  /// In the key above a list.
  package var shortVerdict: @Sendable (Verdict) -> String
  /// Behind a condition's name in a list, for screen readers.
  var spokenVerdict: @Sendable (Verdict) -> String
  package var alsoCalled: @Sendable ([String]) -> String
  var byArea: String
  var byVerdict: String
  /// What the drawing with links to the parts of the list is called.
  var bodyMap: String
  package var area: @Sendable (BodyArea) -> String
  var indexTitle: String
  var indexSummary: String
}
