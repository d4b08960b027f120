import ClinicSite
import HTML

struct CalloutPhrases: Sendable {
  /// The urgency, which screen readers hear before the heading.
  var urgency: @Sendable (Callout.Kind) -> String?
  var heading: @Sendable (Callout.Kind, _ emergencyNumber: String) -> String
  var oneIsEnough: String
  var today: String
  /// How to get to the emergency department.
  var letSomebodyDrive: @Sendable (_ emergencyNumber: HTML) -> HTML
  var notSure: @Sendable (_ nurseLine: HTML) -> HTML
  var fasterBox: String
  var call: @Sendable (_ number: String) -> String
}
