import HTML

/// For the search page. The search script replaces `{words}` and `{count}` by the query and the number of results.
struct SearchPhrases: Sendable {
  var title: String
  var summary: String
  var label: String
  var button: String
  var results: String
  var searching: String
  var foundOne: String
  var foundMany: String
  /// Takes the link to the group's phone number.
  var foundNone: @Sendable (HTML) -> HTML
  var noMatch: String
  var failed: String
  var more: String
  var allPages: String
}
