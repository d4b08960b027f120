import Foundation
import Testing

@testable import bedside

@Suite struct PlaceholdingTests {
  @Test func everyValueOfTheClinicBecomesAPlaceholderAndTheRestStays() {
    let site = """
      # The group.
      name: Alder   # as on the sign
      languages: [en]
      phone: !placeholder 613-555-0100
      sample: true
      """
    #expect(
      placeholding(site, at: "site.yml") == """
        # The group.
        name: !placeholder Alder   # as on the sign
        languages: [en]
        phone: !placeholder 613-555-0100
        sample: true
        """)
  }

  @Test func theBodyOfALocationStays() {
    let page = "---\ntitle: Here\nhours:\n  monday: \"08:00-12:00\"\n---\nfees: none\n"
    #expect(
      placeholding(page, at: "en/locations/here.md")
        == "---\ntitle: Here\nhours: !placeholder\n  monday: \"08:00-12:00\"\n---\nfees: none\n")
  }

  @Test func clinicalTextStays() {
    let page = "---\nsummary: As it is\n---\n"
    #expect(placeholding(page, at: "en/conditions/sciatica.md") == page)
  }
}
