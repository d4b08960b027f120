import NewContent
import Testing

@Suite struct PlaceholderMarkingTests {
  private func marked(_ text: String, at path: String) -> String {
    String(decoding: markingPlaceholders(in: Array(text.utf8), at: path), as: UTF8.self)
  }

  @Test func everyValueOfTheClinicIsMarkedAndCommentsAndLayoutStay() {
    let site = """
      # The group.
      name: Alder   # as on the sign
      tagline: { en: Physiotherapy: here, fr: !placeholder Physiothérapie }
      languages: [en, fr]
      colours: { brand: "#0b5c5e", accent: "#a8431a" }
      phone: !placeholder 613-555-0100
      "email": hello@alder.example
      emergency-number: "911"
      sample: true
      """
    #expect(
      marked(site.replacing("Physiotherapy: here", with: "Physiotherapy"), at: "site.yml") == """
        # The group.
        name: !placeholder Alder   # as on the sign
        tagline: !placeholder { en: Physiotherapy, fr: Physiothérapie }
        languages: [en, fr]
        colours: { brand: "#0b5c5e", accent: "#a8431a" }
        phone: !placeholder 613-555-0100
        "email": !placeholder hello@alder.example
        emergency-number: "911"
        sample: true
        """)
    #expect(marked(site, at: "site.yml") == site, "what YAML can't read stays as it is")
  }

  @Test func aValueIsMarkedOnceWhateverIsMarkedInsideOfIt() {
    let clinic = """
      ---
      title: Émile  # the quarter
      address: { street: !placeholder 1 Élan Street, city: Ottawa, postal-code: !placeholder K2J 0A0 }
      hours: !placeholder
        monday: !placeholder "08:00-12:00"
      closures:
        - { from: !placeholder 2026-12-24, to: 2026-12-28 }
        - !placeholder { from: 2027-01-01, to: 2027-01-02 }
      electricity: false
      reviewed: 2026-10-19
      unconfirmed: Not yet.
      ---
      address: in the text
      """
    #expect(
      marked(clinic, at: "en/locations/here.md") == """
        ---
        title: !placeholder Émile  # the quarter
        address: !placeholder { street: 1 Élan Street, city: Ottawa, postal-code: K2J 0A0 }
        hours: !placeholder
          monday: "08:00-12:00"
        closures: !placeholder
          - { from: 2026-12-24, to: 2026-12-28 }
          - { from: 2027-01-01, to: 2027-01-02 }
        electricity: !placeholder false
        reviewed: 2026-10-19
        unconfirmed: Not yet.
        ---
        address: in the text
        """)
  }

  @Test func peopleAreMarkedBelowTheirIds() {
    let people = """
      lead:
        name: Morgan Example
        credentials:
          - { name: PT, issuer: !placeholder A college }
      guest: !placeholder { name: !placeholder Kim Example, profession: Physiotherapist }
      short: { name: Lee Example, profession: Physiotherapist }
      """
    #expect(
      marked(people, at: "people.yml") == """
        lead:
          name: !placeholder Morgan Example
          credentials: !placeholder
            - { name: PT, issuer: A college }
        guest: !placeholder { name: Kim Example, profession: Physiotherapist }
        short: { name: !placeholder Lee Example, profession: !placeholder Physiotherapist }
        """)
  }

  @Test func lineEndsOfWindowsStay() {
    #expect(
      marked("---\r\nphone: 613-555-0100\r\nversion: \"1.0\"\r\n---\r\nText: here\r\n", at: "fr/locations/a.md")
        == "---\r\nphone: !placeholder 613-555-0100\r\nversion: \"1.0\"\r\n---\r\nText: here\r\n")
  }

  @Test(arguments: ["\r", "\u{85}", "\u{2028}"])
  func linesThatEndInAWayThatNobodySeesStay(end: String) {
    let text = "name: Alder\(end)phone: 613-555-0100\(end)"
    #expect(marked(text, at: "site.yml") == text)
  }

  @Test func theByteOrderMarkOfAnEditorIsLeftOut() {
    #expect(marked("\u{FEFF}name: Alder\n", at: "site.yml") == "name: !placeholder Alder\n")
  }

  @Test(
    arguments: [
      "en/conditions/sciatica.md", "en/locations/index.md", "references.yml", "en/glossary.yml", "images/logo.svg",
    ])
  func whatIsNotAboutOneClinicStays(path: String) {
    let text = "---\nsummary: As it is\n---\n"
    #expect(marked(text, at: path) == text)
  }

  @Test func anEmptyValueIsNotMarked() {
    #expect(marked("name:\nphone: ~\n", at: "site.yml") == "name:\nphone: ~\n")
  }
}
