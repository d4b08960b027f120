import ClinicSite
import Diagnostics

extension RuleID {
  public static let duplicateTitle: RuleID = "duplicate-title"
  public static let duplicateSummary: RuleID = "duplicate-summary"
}

let duplicateTitleRule = Rule(
  .duplicateTitle, .warning, summary: "Two pages of a language with one title",
  explanation: Explanation(
    why: """
      In a list of search results or of open tabs, the title is all that a reader sees. Two pages with one title can't be
      told apart. Two conditions with one title are an error of the rule two-verdicts.
      """,
    bad: "title: After your session   # on two pages", good: "title: After your first session"),
  .site { checked in
    checked.repeats(of: "title", by: \.title).filter { $0.first.condition == nil || $0.page.condition == nil }.map {
      Finding(
        "\($0.first.file) has the title \"\($0.page.title)\" too", at: $0.page.location(of: "title"),
        help: "say in the title what this page alone is about")
    }
  })

let duplicateSummaryRule = Rule(
  .duplicateSummary, .warning, summary: "Two pages of a language with one summary",
  explanation: Explanation(
    why: """
      The summary stands below the title, and search engines show it below the link. One that fits two pages says of
      neither what a reader finds there.
      """,
    bad: "summary: What to do at home, and when to call us.   # on two pages",
    good: "summary: How to sit, lift and sleep in the first week at home."),
  .site { checked in
    checked.repeats(of: "summary", by: \.summary).map {
      Finding(
        "\($0.first.file) has this summary too", at: $0.page.location(of: "summary"),
        help: "say in the summary what this page alone is about")
    }
  })

extension CheckedSite {
  /// The pages with the same text as an earlier page in their language, ignoring case and spaces.
  fileprivate func repeats(
    of key: String, by text: (Page) -> String
  ) -> [(page: Page, first: Page)] {
    // Pages and handouts are compared separately: a handout may have the same title as its page.
    site.editions.flatMap { [$0.pages, $0.handouts] }.flatMap { pages in
      var first: [String: Page] = [:]
      return pages.sorted { $0.file < $1.file }.compactMap {
        page -> (page: Page, first: Page)? in
        // A translation that inherits the text from its original can't change it.
        guard page.locations[key] != nil else { return nil }
        let folded = text(page).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let earlier = first[folded] else {
          first[folded] = page
          return nil
        }
        return (page, earlier)
      }
    }
  }
}
