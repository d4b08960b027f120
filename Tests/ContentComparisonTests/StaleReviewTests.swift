import Testing

@testable import ContentComparison

@Suite struct StaleReviewTests {
  private func staleKeys(_ file: String, from old: String, to new: String) async throws -> [[String]] {
    try await changes(from: [file: old], to: [file: new]).pages.map(\.staleKeys)
  }

  @Test func aClinicalTextNeedsANewVersionAndReviewDate() async throws {
    #expect(try await staleKeys("en/a.md", from: page("Rest."), to: page("Walk.")) == [["version", "reviewed"]])
  }

  @Test func whatWasRenewedIsNotAskedFor() async throws {
    #expect(
      try await staleKeys("en/a.md", from: page("Rest."), to: page(version: "1.1", "Walk.")) == [["reviewed"]])
    #expect(
      try await staleKeys("en/a.md", from: page("Rest."), to: page(reviewed: "2026-11-01", "Walk.")) == [["version"]])
    #expect(
      try await staleKeys(
        "en/a.md", from: page("Rest."), to: page(reviewed: "2026-11-01", version: "1.1", "Walk.")) == [[]])
  }

  @Test func aVerdictIsText() async throws {
    let (old, new) = ("verdict: may-help\narea: back", "verdict: uncertain\narea: back")
    #expect(
      try await staleKeys(
        "en/conditions/a.md", from: page(keys: old, "Rest."), to: page(keys: new, "Rest.")) == [
          ["version", "reviewed"]
        ])
  }

  @Test func anotherOrderOrAnotherDateNeedsNone() async throws {
    #expect(try await staleKeys("en/a.md", from: page("Rest. Walk."), to: page("Walk. Rest.")) == [[]])
    #expect(try await staleKeys("en/a.md", from: page("Rest."), to: page(reviewed: "2026-11-01", "Rest.")) == [[]])
  }

  @Test func aClinicsPageAndOneAboutTheSiteAreNotClinical() async throws {
    #expect(try await staleKeys("en/locations/kingston.md", from: clinic("Old."), to: clinic("New.")) == [[]])
    #expect(
      try await staleKeys(
        "en/privacy.md", from: page(keys: "role: privacy", "Old."), to: page(keys: "role: privacy", "New.")) == [[]])
  }

  @Test func aPageThatWasOrBecameClinicalIsClinical() async throws {
    let (other, clinical) = (page(keys: "role: privacy", "Old."), page("New."))
    #expect(try await staleKeys("en/a.md", from: other, to: clinical) == [["version", "reviewed"]])
    #expect(try await staleKeys("en/a.md", from: clinical, to: other) == [["version", "reviewed"]])
  }
}
