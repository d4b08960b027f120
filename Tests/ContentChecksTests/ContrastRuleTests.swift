import ClinicSite
import ContentChecks
import Testing

@Suite struct ContrastRuleTests {
  private func problems(brand: Colour, accent: Colour) async throws -> [Diagnostic] {
    let phone = try #require(PhoneNumber("613-555-0100"))
    var settings = Settings(
      name: "Clinic", tagline: .same("Physiotherapy"), baseURL: try #require(BaseURL("https://clinic.example/")),
      languages: [Language("en")], theme: Theme(brand: brand, accent: accent), phone: phone,
      emergencyNumber: .short("911"), isSample: false)
    settings.locations = ["colours.brand": SourceLocation("site.yml", 6, 20)]
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    return await check(
      Site(
        settings: settings, people: [], references: [], images: [], editions: [], placeholders: [], asOf: today,
        sources: [:]))
  }

  @Test func theStandardColoursCanBeRead() async throws {
    #expect(try await problems(brand: Theme.standard.brand, accent: Theme.standard.accent) == [])
  }

  @Test func aPaleBrandColourIsRefusedWithTheMeasuredRatio() async throws {
    #expect(
      try await problems(brand: Colour(0x7F, 0xC8, 0xCA), accent: Theme.standard.accent) == [
        Diagnostic(
          .error, .contrast, "a link on the page has a contrast of 2.1 in the light scheme",
          at: SourceLocation("site.yml", 6, 20), help: "WCAG AA wants at least 4.5: choose a darker colour"),
        Diagnostic(
          .error, .contrast, "soft text on the deep brand colour has a contrast of 3.8 in the dark scheme",
          at: SourceLocation("site.yml", 6, 20), help: "WCAG AA wants at least 4.5: choose a darker colour"),
      ])
  }

  @Test func aPaleAccentColourIsRefusedToo() async throws {
    let messages = try await problems(brand: Theme.standard.brand, accent: Colour(0xFF, 0xD0, 0x00)).map(\.message)
    #expect(messages == ["a link under the pointer on the page has a contrast of 1.4 in the light scheme"])
  }
}
