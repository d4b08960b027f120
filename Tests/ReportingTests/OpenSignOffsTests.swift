import ClinicSite
import ContentLoading
import Testing

@testable import Reporting

@Suite struct OpenSignOffsTests {
  private func page(_ unconfirmed: String) -> String {
    """
    ---
    title: A page
    summary: A summary that is long enough to be the summary of a page.
    reviewed: 2026-09-14
    next-review: 2027-09-14
    reviewer: lead
    version: "1.0"
    \(unconfirmed)
    ---
    Text.
    """
  }

  private func text(_ pages: [String: String]) async throws -> String {
    let base = [
      "site.yml": """
      name: Test clinic
      tagline: Physiotherapy
      base-url: https://clinic.example/
      languages: [en]
      phone: 613-555-0100
      emergency-number: "911"
      """, "people.yml": "lead: { name: Morgan Example, profession: Physiotherapist }\n",
    ]
    let content = try await loadSite(
      from: .memory(base.merging(pages.mapValues(page)) { _, page in page }),
      options: LoadOptions(asOf: try #require(CalendarDate(iso8601: "2026-12-01")), languages: [Language("en")]))
    return OpenSignOffs(try #require(content.site)).text
  }

  @Test func theyAreListedByPerson() async throws {
    #expect(
      try await text([
        "en/b.md": "unconfirmed: { physician: the warning signs, clinical lead: the fees }",
        "en/a.md": "unconfirmed: { physician: the warning signs }", "en/c.md": "unconfirmed: { physician: the doses }",
        "en/d.md": "unconfirmed: Nobody asked yet.",
      ]) == """
        to be read by the clinical lead, 1 page:
          the fees: en/b.md
        to be read by the physician, 3 pages:
          the doses: en/c.md
          the warning signs: en/a.md, en/b.md

        """)
  }

  @Test func nothingOpenIsNothingSaid() async throws {
    #expect(try await text(["en/a.md": "order: 1"]) == "")
  }
}
