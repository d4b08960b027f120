import ClinicSite
import ContentLoading
import Testing

@testable import NewContent

@Suite struct NewFileTests {
  private let signs = """
    > [!EMERGENCY]
    > Call if you can't breathe.
    """

  private func body(_ page: NewPage, _ files: [String: String], languages: String = "en") async throws -> String {
    let text = try newFile(for: page, in: await site(files, languages: languages), today: options().asOf).text
    return String(text.split(separator: "\n---\n\n", maxSplits: 1)[1])
  }

  @Test func anInsuranceNoteIsWrittenWhole() async throws {
    let files = ["en/locations/a.md": clinic]
    let page = try NewPage(path: "insurance/#1: Québec")
    let file = try newFile(for: page, in: await site(files), today: options().asOf)
    #expect(file.path == "en/insurance/1-quebec.md")
    #expect(
      file.text == """
        ---
        # The page's name, as patients would look for it: at most 65 characters.
        title: "#1: Québec"
        # What the page answers, 50 to 160 characters. Search engines show it.
        summary: !placeholder "#1: Québec. What may be paid for, what you need first, and what to ask your plan."
        # The day when a clinician last read the whole page, and the day by which one reads it again.
        reviewed: 2028-02-29
        next-review: 2029-02-28
        # Who read it: an id of people.yml.
        reviewer: !placeholder zoe
        # Raise it when the text changes; translations say which version they follow.
        version: "1.0"
        # The province or territory that it is about: AB, BC, MB, NB, NL, NT, NS, NU, ON, PE, QC, SK, YT.
        # Without the line it is for all.
        #jurisdiction: QC
        # The treatment that the page belongs to: ims. Pages of none, such as one on parking, say none.
        #treatment: ims
        # Why the page may not be public yet, or who must still read what: { physician: the warning signs }.
        # Remove it when that is no longer so.
        unconfirmed: This page is a draft. Nobody has yet checked what it says about payment.

        # The keys below are for some pages. Take away the # before a key to use it.

        # The physician who read its warning signs: an id of people.yml.
        #medical-reviewer: zoe
        # Its place among its neighbours; pages without one come behind, by title.
        #order: 1
        # The last part of its address, where that is not the file's name.
        #slug: 1-quebec
        # Old addresses that lead here.
        #aliases: [/old/address/]
        # Leave it out of the site until it is written.
        #draft: true
        # What the site knows the page by. One page each: about, how, research, before, session, risks,
        # aftercare, questions, for-doctors, insurance, accessibility, privacy, about-this-site.
        #role: session
        # Who reads it: patient, professional.
        #audience: professional
        # In a translation only: the version that it was translated from.
        #translated-from: "1.0"
        # A rule that the page may break, and why.
        #allow: { long-sentence: "Quotes the words of the law." }
        ---

        ## What may be paid for

        Say what is paid for, by whom, and for how many visits.

        ## What you need first

        Say whether people need a letter from a doctor, and what to send in.

        ## What to ask your plan

        - Does my plan pay for this?
        - How much is paid for a visit, and how much in a year?

        """)
  }

  @Test func aConditionTakesTheGeneralSignsAndTheRisksWhereTheSiteHasThem() async throws {
    let files = [
      "en/conditions/index.md": page("Conditions", signs),
      "en/signs/index.md": page("Signs", signs), "en/signs/back.md": page("Back", "> [!SAME-DAY]\n> Today."),
      "en/about/risks.md": page("Risks", keys: "role: risks"),
    ]
    let condition = try NewPage(condition: "Tennis elbow")
    let text = try await body(condition, files)
    #expect(text.contains("\n> [!EMERGENCY](../signs/index.md)\n"))
    #expect(text.contains("\nBefore you decide, read [the risks](../about/risks.md).\n"))
    let front = try newFile(for: condition, in: await site(files), today: options().asOf).text
    #expect(front.contains("include below: ../signs/index.md, ../signs/back.md.\narea: !placeholder whole-body\n"))

    let bare = try await body(condition, ["en/index.md": page("Home")])
    #expect(bare.contains("\n> [!EMERGENCY]\n> Write here the signs for which people must call for an ambulance.\n"))
    #expect(!bare.contains("risks") && !bare.contains("](") && !bare.contains("{"))
  }

  @Test func aHandoutTakesTheBoxOfTheAftercarePage() async throws {
    let files = ["en/care/after.md": page("After", keys: "role: aftercare", signs)]
    let text = try await body(try NewPage(path: "handouts/Take home"), files)
    #expect(text.hasPrefix("> [!EMERGENCY](../care/after.md)\n\n## What helps\n"))
  }

  @Test func aClinicIsInTheProvinceOfTheOthers() async throws {
    let files = ["en/locations/a.md": clinic]
    let text = try newFile(for: NewPage(location: "Laval"), in: await site(files), today: options().asOf).text
    #expect(
      text.contains(
        "\njurisdiction: !placeholder QC\n# Where it is; the postal code is a Canadian one.\n"
          + "address: !placeholder { street: 100 Sample Street, city: Ottawa, region: Québec, postal-code: K2J 0A0 }\n")
    )
  }

  @Test func theTextIsInTheFirstLanguageOfTheSite() async throws {
    let files = ["fr/index.md": page("Accueil")]
    let text = try await body(try NewPage(path: "Notre équipe"), files, languages: "fr, en")
    #expect(text.hasPrefix("Dites d’abord ce que les gens viennent chercher ici.\n"))
  }

  @Test func aSiteWithoutPeopleGetsNoPages() async throws {
    let content = try await site(["people.yml": ""])
    #expect(throws: Refusal("people.yml names nobody yet; add the person who reviews your pages first")) {
      try newFile(for: NewPage(path: "a"), in: content, today: options().asOf)
    }
  }

  @Test(arguments: [
    ("Tennis elbow", "Tennis elbow"), ("Neck: pain", "\"Neck: pain\""), ("A \"b\" \\ c", #""A \"b\" \\ c""#),
    ("null", "\"null\""), ("7 days", "\"7 days\""), ("- x", "\"- x\""), ("", "\"\""), ("Pain, aches", "Pain, aches"),
  ])
  func textIsQuotedOnlyWhereYAMLNeedsIt(text: String, yaml: String) { #expect(yamlText(text) == yaml) }

  @Test func aParagraphThatNamesWhatTheSiteLacksIsLeftOut() {
    let text = "a {b}\n\nc {d} {e}\n\n{ f: {d} }"
    #expect(filled(text, by: "\n\n", with: ["b": "{d}", "d": "1"]) == "a {d}\n\n{ f: 1 }")
  }
}

private let clinic = page(
  "Laval Nord",
  keys: """
    jurisdiction: QC
    address: { street: 1 Rue, city: Laval, region: Québec, postal-code: H7A 0A0 }
    phone: 450-555-0100
    hours: { monday: "09:00-17:00" }
    electricity: false
    """)
