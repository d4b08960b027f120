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

extension SearchPhrases {
  static let english = SearchPhrases(
    title: "Search",
    summary: "Find a page by a word: where it hurts, a sign that worries you, a clinic, an insurer.",
    label: "What are you looking for?",
    button: "Search",
    results: "Pages found",
    searching: "Searching…",
    foundOne: "1 page for “{words}”",
    foundMany: "{count} pages for “{words}”",
    foundNone: { "Try another word for it, or look through the list below. You can also ask us: \($0)." },
    noMatch: "No page for “{words}”",
    failed: "The search did not load. The list below has every page.",
    more: "Show more pages",
    allPages: "All pages")

  static let french = SearchPhrases(
    title: "Recherche",
    summary:
      "Trouvez une page par un mot\u{A0}: l’endroit qui fait mal, un signe qui inquiète, une clinique, un assureur.",
    label: "Que cherchez-vous?",
    button: "Rechercher",
    results: "Pages trouvées",
    searching: "Recherche en cours…",
    foundOne: "1 page pour «\u{A0}{words}\u{A0}»",
    foundMany: "{count} pages pour «\u{A0}{words}\u{A0}»",
    foundNone: {
      "Essayez un autre mot, ou parcourez la liste ci-dessous. Vous pouvez aussi nous demander\u{A0}: \($0)."
    },
    noMatch: "Aucune page pour «\u{A0}{words}\u{A0}»",
    failed: "La recherche ne s’est pas chargée. La liste ci-dessous contient toutes les pages.",
    more: "Afficher plus de pages",
    allPages: "Toutes les pages")
}
