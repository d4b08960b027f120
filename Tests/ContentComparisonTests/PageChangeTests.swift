import ClinicSite
import Testing

@testable import ContentComparison

@Suite struct PageChangeTests {
  @Test func theSameFilesAreNoChange() async throws {
    let files = ["en/a.md": page("Rest."), "en/locations/kingston.md": clinic()]
    #expect(try await changes(from: files, to: files) == SiteComparison(data: [], pages: [], unread: []))
  }

  @Test func pagesAreAddedAndGone() async throws {
    let comparison = try await changes(
      from: ["en/old.md": page(title: "Old", "Rest well.")], to: ["en/new.md": page(title: "New", "Walk more often.")])
    #expect(comparison.pages.map(\.file) == ["en/new.md", "en/old.md"])
    #expect(comparison.pages.map(\.fate) == [.added, .gone])
    #expect(
      comparison.pages.map(\.sentences) == [
        [SentenceChange(old: nil, new: sentence("Walk more often."))],
        [SentenceChange(old: sentence("Rest well."), new: nil)],
      ])
  }

  @Test func aPageWithTheSameTitleUnderAnotherNameIsMoved() async throws {
    #expect(
      try await changes(from: ["en/old.md": page("Rest.")], to: ["en/b/new.md": page("Walk a bit.")]).pages == [
        pageChange(
          "en/b/new.md", .moved(from: "en/old.md"), values: [value("address", "/old/", "/b/new/")],
          sentences: [
            SentenceChange(old: sentence("Rest."), new: nil), SentenceChange(old: nil, new: sentence("Walk a bit.")),
          ], stale: ["version", "reviewed"])
      ])
  }

  @Test func aPageWithNearlyTheSameSentencesIsMoved() async throws {
    let text = "One is here. Two is there. Three is near. Four is far. "
    let comparison = try await changes(
      from: ["en/old.md": page(title: "Old", text + "Five is gone.")],
      to: ["en/new.md": page(title: "New", text + "Six came in.")])
    #expect(comparison.pages.map(\.fate) == [.moved(from: "en/old.md")])
  }

  @Test func aPageThatSharesLessIsNotMoved() async throws {
    let comparison = try await changes(
      from: ["en/old.md": page(title: "Old", "One is here. Two is there.")],
      to: ["en/new.md": page(title: "New", "One is here. Three is near.")])
    #expect(comparison.pages.map(\.fate) == [.added, .gone])
  }

  @Test func linksToAMovedPageOrFromItLeadWhereTheyLed() async throws {
    let comparison = try await changes(
      from: ["en/a/old.md": page("See [rest](../rest.md)."), "en/rest.md": page(title: "Rest", "Rest.")],
      to: ["en/new.md": page("See [rest](rest.md)."), "en/rest.md": page(title: "Rest", "Rest.")])
    #expect(
      comparison.pages == [
        pageChange("en/new.md", .moved(from: "en/a/old.md"), values: [value("address", "/a/old/", "/new/")])
      ])
  }

  @Test func aLinkThatFollowsAMovedPageIsTheSame() async throws {
    let comparison = try await changes(
      from: ["en/old.md": page(title: "Rest", "Rest."), "en/b.md": page("See [rest](old.md).")],
      to: ["en/new.md": page(title: "Rest", "Rest."), "en/b.md": page("See [rest](new.md).")])
    #expect(
      comparison.pages == [
        pageChange("en/new.md", title: "Rest", .moved(from: "en/old.md"), values: [value("address", "/old/", "/new/")])
      ])
  }

  @Test func aLinkThatDialsAnotherNumberIsUrgent() async throws {
    #expect(
      try await changes(
        from: ["en/a.md": page("[Call](tel:811).")], to: ["en/a.md": page("[Call](tel:911).")]
      ).pages == [
        pageChange("en/a.md", values: [value("link “Call”", "tel:811", "tel:911", isUrgent: true)])
      ])
  }

  @Test func aPageThatOneSideCannotReadIsNotToldAsGone() async throws {
    let (old, new) = (try await site(["en/a.md": page("Rest.")]), try await site([:]))
    #expect(
      compare(old, new, unreadable: ["en/a.md"]) == SiteComparison(data: [], pages: [], unread: ["en/a.md"]))
  }

  @Test func aPageIsNotTakenForOneOfAnotherLanguage() async throws {
    let settings = ["site.yml": siteFile().replacing("languages: [en]", with: "languages: [en, fr]")]
    let comparison = try await changes(
      from: settings.merging(["en/a.md": page("Rest.")]) { $1 },
      to: settings.merging(["fr/b.md": page(keys: "translated-from: \"1.0\"", "Rest.")]) { $1 })
    #expect(comparison.pages.map { [$0.file: $0.fate] } == [["en/a.md": .gone], ["fr/b.md": .added]])
  }
}
