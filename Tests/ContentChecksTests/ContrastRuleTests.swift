import ClinicSite
import ContentChecks
import Diagnostics
import Testing

@Suite struct ContrastRuleTests {
  private func problems(brand: Colour, accent: Colour) async throws -> [Diagnostic] {
    let phone = try #require(PhoneNumber("613-555-0100"))
    var settings = Settings(
      name: "Clinic", tagline: .same("Physiotherapy"), baseURL: try #require(BaseURL("https://clinic.example/")),
      languages: [Language("en")], theme: Theme(brand: brand, accent: accent), phone: phone,
      emergencyNumber: .short("911"), isSample: false)
    settings.locations = [
      "colours.brand": SourceLocation("site.yml", 6, 20), "colours.accent": SourceLocation("site.yml", 6, 36),
    ]
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    return await Rule.all.findings(
      in: Site(
        settings: settings, people: [], references: [], images: [], editions: [], placeholders: [], asOf: today,
        sources: [:]))
  }

  @Test func theStandardColoursCanBeRead() async throws {
    #expect(try await problems(brand: Theme.standard.brand, accent: Theme.standard.accent) == [])
  }

  @Test func aPaleBrandColourIsRefusedWithTheColourToUseInstead() async throws {
    #expect(
      try await problems(brand: Colour(0x7F, 0xC8, 0xCA), accent: Theme.standard.accent) == [
        Diagnostic(
          .error, .contrast, "the brand colour #7fc8ca on the page has a contrast of 1.7",
          at: SourceLocation("site.yml", 6, 20), help: "at least 4.5 is wanted: use \"#4c7879\", or a darker colour")
      ])
  }

  @Test func aPaleAccentColourIsRefusedToo() async throws {
    #expect(
      try await problems(brand: Theme.standard.brand, accent: Colour(0xFF, 0xD0, 0x00)) == [
        Diagnostic(
          .error, .contrast, "the accent colour #ffd000 on the page has a contrast of 1.4",
          at: SourceLocation("site.yml", 6, 36), help: "at least 3.0 is wanted: use \"#ad8d00\", or a darker colour")
      ])
  }

  /// The corrections must be offered together, because each alone could spoil the contrast of the other colour.
  @Test func bothColoursAreRefusedAtOnceAndWhatIsOfferedIsAccepted() async throws {
    let pale = Theme(brand: Colour(0x7F, 0xC8, 0xCA), accent: Colour(0xFF, 0xD0, 0x00))
    #expect(try await problems(brand: pale.brand, accent: pale.accent).map(\.location.column) == [20, 36])
    #expect(try await problems(brand: pale.readable.brand, accent: pale.readable.accent) == [])
  }
}
