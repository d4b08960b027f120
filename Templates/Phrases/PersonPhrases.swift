package struct PersonPhrases: Sendable {
  var title: String
  var summary: String
  var credential: @Sendable (_ name: String, _ issuer: String?) -> String
  var certificates: @Sendable ([String]) -> String
  var roster: @Sendable (String) -> String
  var register: String
  /// For screen readers, after `register`.
  var registerFor: @Sendable (_ name: String) -> String
  var worksAt: String
}
