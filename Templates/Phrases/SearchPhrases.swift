import HTML

/// The search page. In the sentences for the script, `{words}` and `{count}` stand for what was searched and found.
struct SearchPhrases: Sendable {
  var title: String
  var summary: String
  var label: String
  var button: String
  var results: String
  var searching: String
  var foundOne: String
  var foundMany: String
  /// Around the link to the group's phone.
  var foundNone: @Sendable (HTML) -> HTML
  var noMatch: String
  var failed: String
  var more: String
  var allPages: String
}
