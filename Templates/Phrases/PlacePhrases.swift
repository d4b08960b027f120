import ClinicSite

struct PlacePhrases: Sendable {
  /// The place with its preposition: "in Ontario", "en Ontario".
  var inJurisdiction: @Sendable (Jurisdiction) -> String
}
