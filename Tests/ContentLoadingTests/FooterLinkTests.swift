import ClinicSite
import Testing

@testable import ContentLoading

@Suite struct FooterLinkTests {
  private let english = Language("en")
  private let french = Language("fr")

  private func content(
    _ links: String, languages: String = "en", _ files: [String: String] = [:], drafts: Bool = false
  ) async throws -> LoadedContent {
    let site = siteFile(languages: languages, extra: "footer-links:\n\(links)")
    let pages = ["en/about-ims/risks.md": page("Risks", "## Rare"), "site.yml": site]
    return try await load(pages.merging(files) { $1 }, drafts: drafts)
  }

  private var frenchRisks: [String: String] {
    ["fr/about-ims/risks.md": page("Risques", keys: "translated-from: \"1.0\"", "## Rare")]
  }

  @Test func aLinkLeadsToThePageOfEachLanguageOrOut() async throws {
    let links = """
      - { text: { en: Risks, fr: Risques }, to: "about-ims/risks.md#rare" }
      - { text: " College ", to: "https://college.example/a?b=1" }
      - text: E-mail
        to: mailto:hello@clinic.example
      - { text: 811, to: "tel:811" }
      """
    let content = try await content(links, languages: "en, fr", frenchRisks)
    #expect(content.diagnostics == [])
    func page(_ address: String, _ file: String) -> FooterLink.Target {
      .page(PageAddress(address), file: file, fragment: "rare")
    }
    func external(_ text: String, _ url: String) -> FooterLink {
      FooterLink(text: .same(text), targets: [english: .external(url), french: .external(url)], destination: url)
    }
    #expect(
      content.site?.settings.footerLinks == [
        FooterLink(
          text: .byLanguage([english: "Risks", french: "Risques"]),
          targets: [
            english: page("/about-ims/risks/", "en/about-ims/risks.md"),
            french: page("/fr/about-ims/risks/", "fr/about-ims/risks.md"),
          ], destination: "about-ims/risks.md#rare"),
        external("College", "https://college.example/a?b=1"), external("E-mail", "mailto:hello@clinic.example"),
        external("811", "tel:811"),
      ])
  }

  private static let paths = "the path counts from every language's folder: about-ims/risks.md"

  @Test(arguments: [
    ("about-ims/risk.md", "no page \"about-ims/risk.md\"", "did you mean about-ims/risks.md?"),
    ("en/about-ims/risks.md", "no page \"en/about-ims/risks.md\"", "did you mean about-ims/risks.md?"),
    ("how-to-pay.md", "no page \"how-to-pay.md\"", "the path counts from en/"),
    ("../en/about-ims/risks.md", "\"../en/about-ims/risks.md\" is not a path in a language folder", paths),
    ("/about-ims/risks/", "\"/about-ims/risks/\" is not a path in a language folder", paths),
    ("#rare", "\"#rare\" is not a path in a language folder", paths),
    ("http://a.example/", "a link without encryption", "write https:// instead of http://"),
    (
      "javascript:alert(1)", "a link with \"javascript:\" is not allowed",
      "only https:, mailto:, tel: and links to pages are"
    ),
    ("https:///a", "\"https:///a\" is not a whole address", "for example https://clinic.example/"),
    (
      "mailto:clinic.example", "\"mailto:clinic.example\" is not a whole address",
      "for example mailto:hello@clinic.example"
    ),
    (
      "tel:call-us", "\"tel:call-us\" is not a whole phone number",
      "for example tel:613-555-0100, tel:+1-613-555-0100;ext=12 or tel:911"
    ),
    (
      "tel:613-555-010", "\"tel:613-555-010\" is not a whole phone number",
      "for example tel:613-555-0100, tel:+1-613-555-0100;ext=12 or tel:911"
    ),
  ])
  func aLinkThatLeadsNowhereIsAnError(destination: String, message: String, help: String) async throws {
    #expect(
      try await content("  - { text: Here, to: \"\(destination)\" }").diagnostics == [
        error(.link, message, "site.yml", 8, 23, help: help)
      ])
  }

  @Test func aMissingHeadingIsAnsweredWithTheOneThatWasMeant() async throws {
    #expect(
      try await content("  - { text: Here, to: about-ims/risks.md#rar }").diagnostics == [
        error(.anchor, "en/about-ims/risks.md has no heading \"#rar\"", "site.yml", 8, 23, help: "did you mean #rare?")
      ])
  }

  @Test func aDraftIsNoGoalUntilDraftsAreShown() async throws {
    let (link, draft) = ("  - { text: Here, to: a.md }", ["en/a.md": page("A", keys: "draft: true")])
    #expect(
      try await content(link, draft).diagnostics == [
        error(
          .link, "en/a.md is a draft", "site.yml", 8, 23,
          help: "publish it (remove its draft: true), or remove the link")
      ])
    #expect(try await content(link, draft, drafts: true).diagnostics == [])
  }

  @Test func aPageThatOneLanguageLacksIsAskedForThere() async throws {
    #expect(
      try await content("  - { text: Risks, to: about-ims/risks.md }", languages: "en, fr").diagnostics == [
        error(
          .link, "no page \"about-ims/risks.md\" in fr/", "site.yml", 8, 24,
          help: "every language needs it: write fr/about-ims/risks.md")
      ])
  }

  @Test func aPageThatNoLanguageHasIsToldOnce() async throws {
    #expect(
      try await content("  - { text: Prices, to: prices.md }", languages: "en, fr").diagnostics.map(\.message) == [
        "no page \"prices.md\""
      ])
  }

  @Test(arguments: [
    (
      "  - { txt: Risks, to: about-ims/risks.md }", "unknown key \"footer-links.txt\"", 8, 7, "did you mean text?"
    ),
    ("  - { text: Risks }", "missing key \"footer-links.to\"", 8, 5, "add a line: to: some words"),
    (
      "  - { text: \"\", to: about-ims/risks.md }",
      "\"footer-links.text\" must be text, or a map of texts by language", 8, 13,
      "for example some words"
    ),
    (
      "  - { text: { en: Risks, fr: Risques }, to: about-ims/risks.md }", "\"fr\" is not a language of this site", 8,
      26, "the languages in site.yml: en"
    ),
    (
      "  - about-ims/risks.md", "\"footer-links\" must be a map", 8, 5,
      "for example { text: Risks, to: about-ims/risks.md }"
    ),
    (
      "  text: Risks", "\"footer-links\" must be a list", 8, 3,
      "for example [{ text: Risks, to: about-ims/risks.md }]"
    ),
    (
      "  - { text: Risks, to: about-ims/risks.md }\n  - { text: Rare, to: about-ims/risks.md }",
      "\"about-ims/risks.md\" is linked on line 8 already", 9, 23, "remove one of the two"
    ),
    (
      (1...9).map { "  - { text: Page \($0), to: \"https://a.example/\($0)\" }" }.joined(separator: "\n"),
      "\"footer-links\" has 9 entries; at most 8 are wanted", 16, 5, "keep those that readers look for on every page"
    ),
  ])
  func aSlipIsToldWhereItStands(links: String, message: String, line: Int, column: Int, help: String) async throws {
    #expect(try await content(links).diagnostics == [error(.data, message, "site.yml", line, column, help: help)])
  }

  @Test func aTextThatNoFooterHoldsIsAnError() async throws {
    let text = String(repeating: "é", count: 61)
    #expect(
      try await content("  - { text: \(text), to: about-ims/risks.md }").diagnostics == [
        error(.data, "\"footer-links.text\" is 61 characters long; at most 60 are wanted", "site.yml", 8, 13)
      ])
  }
}
