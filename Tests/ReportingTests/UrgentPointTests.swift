import Testing

@testable import ContentComparison
@testable import Reporting

@Suite struct UrgentPointTests {
  /// Nobody has known another one, or there is a section of its own for it.
  @Test func aVerdictOfANewOrALostPageIsNotUrgent() {
    let values = [ValueChange(name: "verdict", old: nil, new: "not-for", isUrgent: true)]
    func files(_ fate: PageComparison.Fate) -> [String] {
      SiteComparison(data: [], pages: [pageChange("en/a.md", "A", fate, values: values)], unread: []).urgentPoints
        .map(\.file)
    }
    #expect([.changed, .moved(from: "en/b.md"), .added, .gone].map(files) == [["en/a.md"], ["en/a.md"], [], []])
  }
}
