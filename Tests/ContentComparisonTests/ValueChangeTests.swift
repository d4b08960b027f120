import Testing

@testable import ContentComparison

@Suite struct ValueChangeTests {
  private func pageValues(_ file: String, from old: String, to new: String) async throws -> [ValueChange] {
    try await changes(from: [file: old], to: [file: new]).pages.flatMap(\.values)
  }

  @Test func aClinicsHoursAreToldDayByDay() async throws {
    #expect(
      try await pageValues(
        "en/locations/kingston.md",
        from: clinic(hours: "monday: \"08:00-12:00, 13:00-18:00\", friday: \"08:00-12:00\""),
        to: clinic(hours: "monday: \"08:00-12:00, 13:00-19:00\", sunday: \"08:00-12:00\"")) == [
          value("hours.monday", "08:00-12:00, 13:00-18:00", "08:00-12:00, 13:00-19:00", isUrgent: true),
          value("hours.friday", "08:00-12:00", "closed", isUrgent: true),
          value("hours.sunday", "closed", "08:00-12:00", isUrgent: true),
        ])
  }

  @Test func aClinicsDataAreToldByTheirKeys() async throws {
    #expect(
      try await pageValues(
        "en/locations/kingston.md",
        from: clinic(keys: "closures: [{ from: 2026-12-24, to: 2026-12-28, note: Winter }]\nfees: $85\npeople: [lead]"),
        to: clinic(
          phone: "613-555-0199",
          keys: "closures: [{ from: 2026-12-24, to: 2026-12-29, note: Winter }]\nfees: $90\nafter-hours: \"811\"")) == [
          value("phone", "613-555-0104", "613-555-0199", isUrgent: true),
          value(
            "closures", "2026-12-24 to 2026-12-28: Winter", "2026-12-24 to 2026-12-29: Winter", isUrgent: true),
          value("people", "lead", nil), value("fees", "$85", "$90"),
          value("after-hours", nil, "811", isUrgent: true),
        ])
  }

  @Test func aConditionsVerdictIsUrgent() async throws {
    #expect(
      try await pageValues(
        "en/conditions/a.md", from: page(keys: "verdict: may-help\narea: back\nalso-called: [One, Two]", "Rest."),
        to: page(keys: "verdict: not-for\narea: back\nalso-called: [Two, Three, Four]", "Rest.")) == [
          value("verdict", "may-help", "not-for", isUrgent: true), value("also-called", "One", nil),
          value("also-called", nil, "Three"), value("also-called", nil, "Four"),
        ])
  }

  @Test func aLinkOfTheFooterIsToldWithItsWords() async throws {
    func links(_ text: String) -> String { siteFile(extra: "footer-links: [{ text: \(text), to: \"tel:811\" }]") }
    #expect(
      try await changes(from: ["site.yml": links("Nurse")], to: ["site.yml": links("Health line")]).data.flatMap(
        \.values) == [value("footer-links", "Nurse: tel:811", "Health line: tel:811")])
  }

  @Test func theSitesNumbersAreUrgent() async throws {
    #expect(
      try await changes(
        from: ["site.yml": siteFile(extra: "other-phones: { WSIB: 1-800-555-0100 }")],
        to: ["site.yml": siteFile(phone: "613-555-0111", emergency: "811")]
      ).data == [
        DataComparison(
          file: "site.yml", entry: nil, fate: .changed,
          values: [
            value("phone", "613-555-0100", "613-555-0111", isUrgent: true),
            value("emergency-number", "911", "811", isUrgent: true),
            value("other-phones.WSIB", "800-555-0100", nil, isUrgent: true),
          ])
      ])
  }

  @Test func peopleReferencesAndTermsAreToldByTheirEntries() async throws {
    let lead = "lead: { name: Morgan Example, profession: Physiotherapist, certificates: [CGIMS] }\n"
    #expect(
      try await changes(
        from: ["people.yml": lead, "en/glossary.yml": "- { term: Nerve, meaning: A cable. }"],
        to: [
          "people.yml": """
          lead: { name: Morgan Example, profession: Physiotherapist, roster: Dry needling }
          new: { name: Robin Example, profession: Physiotherapist }
          """, "en/glossary.yml": "- { term: Nerve, meaning: A wire. }",
          "references.yml": """
          brady2014: { type: article-journal, author: [{ family: Brady, given: S }], title: Adverse events, PMID: 1 }
          """,
        ]
      ).data == [
        DataComparison(
          file: "people.yml", entry: "lead", fate: .changed,
          values: [value("certificates", "CGIMS", nil), value("roster", nil, "Dry needling")]),
        DataComparison(
          file: "people.yml", entry: "new", fate: .added,
          values: [value("name", nil, "Robin Example"), value("profession", nil, "Physiotherapist")]),
        DataComparison(
          file: "references.yml", entry: "boyce2020", fate: .gone,
          values: [
            value("type", "article-journal", nil), value("author", "Boyce, D", nil),
            value("title", "More adverse events", nil),
          ]),
        DataComparison(
          file: "references.yml", entry: "brady2014", fate: .changed, values: [value("PMID", nil, "1")]),
        DataComparison(
          file: "en/glossary.yml", entry: "nerve", fate: .changed, values: [value("meaning", "A cable.", "A wire.")]),
      ])
  }

  @Test func anEntryIsNotGoneFromAFileThatCannotBeReadWholly() async throws {
    let (old, new) = (try await site([:]), try await site(["references.yml": ""]))
    #expect(compare(old, new, unreadable: ["references.yml"]) == SiteComparison(data: [], pages: [], unread: []))
  }
}
