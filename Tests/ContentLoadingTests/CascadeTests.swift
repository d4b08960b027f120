import ClinicSite
import Testing

@testable import ContentLoading

/// One mistake must be reported once, however many places it affects.
@Suite struct CascadeTests {
  private func places(_ files: [String: String]) async throws -> [String] {
    try await load(files).diagnostics.map { "\($0.location.file):\($0.location.line) \($0.message)" }
  }

  @Test func aMisspelledRequiredKeyIsNotMissingToo() async throws {
    let text = page().replacing("reviewer: lead", with: "reviwer: lead")
    #expect(try await places(["en/a.md": text]) == ["en/a.md:6 unknown key \"reviwer\""])
  }

  @Test func somebodyWithABrokenEntryIsNotUnknown() async throws {
    #expect(
      try await places(["people.yml": "lead: { name: A }\n", "en/a.md": page()]) == [
        "people.yml:1 missing key \"lead.profession\""
      ])
    #expect(
      try await places(["people.yml": "# nobody yet\n", "en/a.md": page("A"), "en/b.md": page("B")]) == [
        "people.yml:1 nobody is named in people.yml"
      ])
  }

  @Test func aReferenceWithABrokenEntryIsNotUnknown() async throws {
    #expect(
      try await places(["references.yml": "brady2014: { type: book }\n", "en/a.md": page("A", "Text [@brady2014].")])
        == [
          "references.yml:1 missing key \"brady2014.title\""
        ])
  }

  @Test func linksIntoABrokenGlossaryAreLeftAlone() async throws {
    let text = page("A", "[nerve](glossary.yml#nerve)")
    #expect(
      try await places(["en/glossary.yml": "- { term: Nerve }\n", "en/a.md": text]) == [
        "en/glossary.yml:1 missing key \"meaning\""
      ])
    #expect(try await places(["en/glossary.yml": "- { term: [\n", "en/a.md": text]).count == 1)
  }

  @Test func anchorsOfAPageThatCanNotBeReadAreLeftAlone() async throws {
    #expect(
      try await places(["en/a.md": page("A", "[b](b.md#there)"), "en/b.md": "---\ntitle: B\n## There\n"]) == [
        "en/b.md:1 the front matter has no end"
      ])
  }

  @Test func aMisspelledCalloutIsNotMissingWhereItIsIncluded() async throws {
    #expect(
      try await places([
        "en/a.md": page("A", "> [!EMERGENCY](b.md)"), "en/b.md": page("B", "> [!EMERGENCI] Call\n> Now."),
      ]) == ["en/b.md:9 unknown callout \"[!EMERGENCI]\""])
  }

  @Test func aLanguageListedTwiceIsToldOnce() async throws {
    #expect(
      try await places(["site.yml": siteFile(languages: "en, en"), "en/a.md": page()]) == [
        "site.yml:4 a language is listed twice"
      ])
  }
}
