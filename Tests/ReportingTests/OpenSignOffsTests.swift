import ClinicSite
import Testing

@testable import Reporting

@Suite struct OpenSignOffsTests {
  private func page(_ file: String, _ unconfirmed: Unconfirmed?) throws -> Page {
    let day = try #require(CalendarDate(iso8601: "2026-09-14"))
    let reviewer = Person(id: "lead", name: "Morgan Example", isPlaceholder: false, profession: "Physiotherapist")
    var page = Page(
      file: file, language: Language("en"), folder: [], name: file, address: PageAddress("/"), kind: .article,
      title: "A page", summary: "A summary", review: Review(reviewer: reviewer, last: day, next: day), version: "1",
      body: Body())
    page.unconfirmed = unconfirmed
    return page
  }

  private func signOff(_ reader: String, _ matter: String) -> Unconfirmed.SignOff {
    Unconfirmed.SignOff(reader: reader, matter: matter)
  }

  @Test func theyAreListedByPerson() throws {
    let signs = signOff("physician", "the warning signs")
    let pages = [
      try page("en/b.md", .signOffs([signs, signOff("clinical lead", "the fees")])),
      try page("en/a.md", .signOffs([signs])), try page("en/c.md", .signOffs([signOff("physician", "the doses")])),
      try page("en/d.md", .reason("Nobody asked yet.")),
    ]
    #expect(
      OpenSignOffs(pages).text == """
        to be read by the clinical lead, 1 page:
          the fees: en/b.md
        to be read by the physician, 3 pages:
          the doses: en/c.md
          the warning signs: en/a.md, en/b.md

        """)
  }

  @Test func nothingOpenIsNothingSaid() throws {
    #expect(OpenSignOffs([try page("en/a.md", nil)]).text == "")
  }
}
