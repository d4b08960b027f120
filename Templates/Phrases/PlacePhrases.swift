import ClinicSite

struct PlacePhrases: Sendable {
  /// With its preposition, where the language needs one: "in Ontario", "en Ontario".
  var inJurisdiction: @Sendable (Jurisdiction) -> String
}
