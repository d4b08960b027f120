import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct StructureRuleTests {
  private func orphans(_ files: [String: String]) async throws -> [Diagnostic] {
    try await findings(of: orphanPageRule, in: files)
  }

  private func orphan(_ file: String) -> Diagnostic {
    warning(
      .orphanPage, "no page leads here", file, 1, 1,
      help: "link to it where a reader would look for it, or give it a role")
  }

  @Test func aPageThatNothingLeadsToIsAWarning() async throws {
    #expect(
      try await orphans([
        "en/index.md": page(), "en/tips.md": page("Tips", "See [more](news/a.md)."), "en/news/a.md": page("News"),
        "en/news/b.md": page("More news"),
      ]) == [orphan("en/news/a.md"), orphan("en/news/b.md"), orphan("en/tips.md")])
  }

  @Test func aLinkFromAReachedPageLeadsToAWholeFolder() async throws {
    #expect(
      try await orphans([
        "en/index.md": page("Home", "Read [the news](news/a.md)."), "en/news/a.md": page("News"),
        "en/news/b.md": page("More news"), "en/news/old/c.md": page("Old news"),
      ]) == [])
  }

  @Test func rolesConditionsClinicsAndIncludedBoxesAreReached() async throws {
    #expect(
      try await orphans([
        "en/privacy.md": page(keys: "role: privacy"), "en/locations/k.md": clinic(),
        "en/conditions/a.md": page("A", keys: "verdict: may-help\narea: back", "> [!SAME-DAY](../signs/b.md)"),
        "en/signs/b.md": page("B", "> [!SAME-DAY]\n> A fever."),
      ]) == [])
  }

  @Test func aPageOfTheFooterIsReached() async throws {
    let site = siteFile(extra: "footer-links: [{ text: Tips, to: \"tips.md#rest\" }]")
    #expect(try await orphans(["site.yml": site, "en/tips.md": page("Tips", "## Rest")]) == [])
  }

  private let french = page("Une page", keys: "translated-from: \"1.0\"")

  @Test func aPageWithoutTranslationIsAWarningAndAnErrorWhenPublishing() async throws {
    let files = ["en/index.md": page(), "en/a/b.md": page("B"), "fr/index.md": french]
    let found = warning(
      .translationMissing, "there is no translation into \"fr\"", "en/a/b.md", 1, 1, help: "write fr/a/b.md")
    #expect(try await findings(of: translationMissingRule, in: files, languages: "en, fr") == [found])
    var grave = found
    grave.severity = .error
    #expect(
      try await findings(of: translationMissingRule, in: files, for: .publishing, languages: "en, fr") == [grave])
  }

  @Test func aSiteInOneLanguageNeedsNoTranslation() async throws {
    #expect(try await findings(of: translationMissingRule, in: ["en/a.md": page()]) == [])
  }

  @Test func aTranslationOfAnOlderVersionIsAWarning() async throws {
    let newer = page().replacing("version: \"1.0\"", with: "version: \"1.1\"")
    #expect(
      try await findings(
        of: translationStaleRule, in: ["en/index.md": newer, "fr/index.md": french], languages: "en, fr") == [
          warning(
            .translationStale, "this translates version \"1.0\" of en/index.md, which is at version \"1.1\"",
            "fr/index.md", 8, 18,
            help: "bring the translation up to date, have it reviewed, then change \"translated-from\"")
        ])
  }

  @Test func aTranslationOfTheSameVersionPasses() async throws {
    #expect(
      try await findings(
        of: translationStaleRule, in: ["en/index.md": page(), "fr/index.md": french], languages: "en, fr") == [])
  }

  @Test func versionsAreTextAndComparedWhole() async throws {
    let other = page().replacing("version: \"1.0\"", with: "version: \"1.00\"")
    #expect(
      try await findings(
        of: translationStaleRule, in: ["en/index.md": other, "fr/index.md": french], languages: "en, fr"
      ).count == 1)
  }

  private func codes(page: String, keys: String = "") async throws -> [Diagnostic] {
    let handout = Self.handout(page: page, keys: keys)
    return try await findings(
      of: codeLengthRule,
      in: ["en/aftercare/\(page).md": ContentChecksTests.page("After"), "en/handouts/h.md": handout])
  }

  private static func handout(page: String, keys: String) -> String {
    ContentChecksTests.page(
      "Sheet", keys: "id: T-1\npage: ../aftercare/\(page).md\nmain-message: Rest.\(keys)", "Text.")
  }

  @Test func aLongAddressInACodeIsAWarning() async throws {
    let name = String(repeating: "a", count: 23)
    #expect(
      try await codes(page: name) == [
        warning(
          .codeLength, "the QR code's address has 61 characters", "en/handouts/h.md", 9, 7,
          help: "give the handout a short one, for example qr-path: /after/")
      ])
  }

  @Test func sixtyCharactersAndAShortAddressPass() async throws {
    #expect(try await codes(page: String(repeating: "a", count: 22)) == [])
    #expect(try await codes(page: String(repeating: "a", count: 50), keys: "\nqr-path: /after/") == [])
  }

  @Test(arguments: ["en/index.md", "en/aftercare/after.md", "en/conditions/sciatica.md"])
  func everyKindOfPageNeedsItsTranslation(path: String) async throws {
    let keys = path.contains("conditions") ? "verdict: may-help\narea: back" : ""
    #expect(
      try await findings(
        of: translationMissingRule, in: [path: page(keys: keys), "fr/other.md": french], languages: "en, fr"
      ).map(\.location) == [SourceLocation(path, 1, 1)])
  }

  @Test(arguments: ["1.1", "2", "1.0.1"]) func anyOtherVersionIsStale(version: String) async throws {
    let newer = page().replacing("version: \"1.0\"", with: "version: \"\(version)\"")
    #expect(
      try await findings(
        of: translationStaleRule, in: ["en/index.md": newer, "fr/index.md": french], languages: "en, fr"
      ).map(\.location) == [SourceLocation("fr/index.md", 8, 18)])
  }

  @Test(arguments: ["", "\nqr-path: /a-way-that-is-longer-than-any-address-on-a-sheet/", "\nareas: [Neck]"])
  func aLongAddressIsFoundWhereverItStands(keys: String) async throws {
    #expect(try await codes(page: String(repeating: "a", count: 40), keys: keys).count == 1)
  }

  @Test func aHandoutNeedsItsTranslationToo() async throws {
    let handout = Self.handout(page: "after", keys: "")
    let files = [
      "en/aftercare/after.md": page("After"), "fr/aftercare/after.md": french, "en/handouts/h.md": handout,
    ]
    #expect(
      try await findings(of: translationMissingRule, in: files, languages: "en, fr") == [
        warning(
          .translationMissing, "there is no translation into \"fr\"", "en/handouts/h.md", 1, 1,
          help: "write fr/handouts/h.md")
      ])
    let newer = handout.replacing("version: \"1.0\"", with: "version: \"1.1\"")
    let translated = page("Feuille", keys: "main-message: Repos.\ntranslated-from: \"1.0\"")
    #expect(
      try await findings(
        of: translationStaleRule,
        in: files.merging(["en/handouts/h.md": newer, "fr/handouts/h.md": translated]) { $1 }, languages: "en, fr")
        == [
          warning(
            .translationStale,
            "this translates version \"1.0\" of en/handouts/h.md, which is at version \"1.1\"", "fr/handouts/h.md", 9,
            18,
            help: "bring the translation up to date, have it reviewed, then change \"translated-from\"")
        ])
  }
}
