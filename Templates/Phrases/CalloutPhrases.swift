import ClinicSite

struct CalloutPhrases: Sendable {
  /// What screen readers hear before the heading: how urgent it is.
  var urgency: @Sendable (Callout.Kind) -> String?
  var heading: @Sendable (Callout.Kind, _ emergencyNumber: String) -> String
  var call: @Sendable (_ number: String) -> String
}
