import HTML

/// The phrases around every page: header, breadcrumbs, footer.
package struct FramePhrases: Sendable {
  var skipToMain: String
  var mainNavigation: String
  var home: String
  var conditions: String
  var aftercare: String
  var insurance: String
  var clinics: String
  var search: String
  var breadcrumb: String
  var languages: String
  var siteNavigation: String
  var emergencyQuestion: String
  /// Takes the link to the emergency number.
  var emergencyAdvice: @Sendable (HTML) -> HTML
  var otherFormats: String
  /// Takes the link to the group's phone number.
  var otherFormatsAdvice: @Sendable (HTML) -> HTML
  var sampleNotice: String
  var glossary: String
  var references: String
  var people: String
  var siteMap: String
}
