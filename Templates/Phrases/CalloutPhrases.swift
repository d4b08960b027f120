import ClinicSite

struct CalloutPhrases: Sendable {
  /// The urgency, which screen readers hear before the heading.
  var urgency: @Sendable (Callout.Kind) -> String?
  var heading: @Sendable (Callout.Kind, _ emergencyNumber: String) -> String
  var call: @Sendable (_ number: String) -> String
}
