import ClinicSite
import Testing

@testable import ContentChecks

@Suite struct PlaceholderRuleTests {
  private let files = [
    "site.yml": siteFile(extra: "email: !placeholder hello@clinic.example\nsample: true"),
    "en/index.md": page(keys: "unconfirmed: Nobody has read the hours."),
  ]

  @Test func whatNobodyConfirmedIsAnErrorWhenPublishing() async throws {
    #expect(
      try await findings(of: placeholderRule, in: files, for: .publishing) == [
        error(
          .placeholder, "the page is not confirmed: Nobody has read the hours.", "en/index.md", 8, 14,
          help: "settle it, then remove the line"),
        error(
          .placeholder, "a placeholder", "site.yml", 7, 21, help: "confirm the value, then remove !placeholder"),
        error(
          .placeholder, "the site is a sample", "site.yml", 8, 9,
          help: "remove the line when the content is the clinic's own"),
      ])
  }

  @Test func whileWritingItIsSilent() async throws {
    #expect(try await findings(of: placeholderRule, in: files) == [])
  }

  @Test func aSiteThatIsNoSampleHasNone() async throws {
    let plain = ["site.yml": siteFile(extra: "email: hello@clinic.example\nsample: false"), "en/index.md": page()]
    #expect(try await findings(of: placeholderRule, in: plain, for: .publishing) == [])
  }

  @Test func theWordAloneInProseIsNoPlaceholder() async throws {
    let text = page("A page", "We write !placeholder before such a value.")
    #expect(try await findings(of: placeholderRule, in: ["en/index.md": text], for: .publishing) == [])
  }

  @Test func anEmptyListOfPlaceholdersAndAConfirmedPagePass() async throws {
    #expect(try await findings(of: placeholderRule, in: ["en/index.md": page()], for: .publishing) == [])
  }
}
