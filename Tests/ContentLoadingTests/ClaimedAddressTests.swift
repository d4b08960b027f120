import ClinicSite
import Testing

@testable import ContentLoading

/// Who claims an address depends on what is published.
@Suite struct ClaimedAddressTests {
  @Test func aDraftClaimsItsAddressOnlyWhereDraftsAreShown() async throws {
    let files = ["en/about.md": page("One", keys: "draft: true"), "en/about/index.md": page("Two")]
    #expect(try await load(files).diagnostics == [])
    #expect(
      try await load(files, drafts: true).diagnostics == [
        error(
          .address, "the address /about/ is taken by en/about.md", "en/about/index.md", 1, 1,
          help: "rename the file, or give it another slug")
      ])
  }

  @Test func aFolderOfUnreadablePagesClaimsNoAddress() async throws {
    let files = ["en/a.md": page("A", keys: "aliases: [/about/]"), "en/about/b.md": "---\ntitle: B\n"]
    #expect(
      try await load(files).diagnostics == [
        error(
          .frontMatter, "the front matter has no end", "en/about/b.md", 1, 1, help: "put a line --- behind the last key"
        )
      ])
  }

  @Test func theCodeOfALanguageIsReservedAtTheRootOnly() async throws {
    let content = try await load(
      ["en/index.md": page("Home"), "fr/en/a.md": page("A", keys: "translated-from: \"1.0\"")], languages: "en, fr")
    #expect(content.diagnostics == [])
    #expect(content.site?.editions[1].pages.map(\.address) == [PageAddress("/fr/en/a/")])
  }

  @Test func aTranslatedHandoutLeadsToTheTranslatedPage() async throws {
    let handout = "main-message: Rest.\n"
    let content = try await load(
      [
        "en/aftercare/a.md": page("After"), "fr/aftercare/a.md": page("Après", keys: "translated-from: \"1.0\""),
        "en/handouts/h.md": page("Sheet", keys: handout + "id: H-1\npage: ../aftercare/a.md"),
        "fr/handouts/h.md": page("Feuille", keys: handout + "translated-from: \"1.0\""),
      ], languages: "en, fr")
    #expect(content.diagnostics == [])
    #expect(
      content.site?.editions.map { $0.handouts.compactMap(\.handout?.page) } == [
        [PageAddress("/aftercare/a/")], [PageAddress("/fr/aftercare/a/")],
      ])
  }
}
