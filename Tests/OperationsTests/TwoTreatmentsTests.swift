import ClinicSite
import ContentLoading
import Foundation
import Operations
import Publishing
import Testing

/// A finished clinic group with two treatments, and with a clinic that has only one of them.
let twoTreatments = URL(filePath: sampleContent).deletingLastPathComponent()
  .appending(path: "Tests/Fixtures/two-treatments").path(percentEncoded: false)

/// A fault, and what is said of it; nothing else may be found.
struct TreatmentFault: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var planted: PlantedFault
  var messages: [String]

  init(_ description: String, _ planted: PlantedFault, _ messages: String...) {
    testDescription = description
    self.planted = planted
    self.messages = messages
  }
}

private let faults = [
  TreatmentFault(
    "a sheet loses a box of its treatment",
    PlantedFault(
      "missing-safety", "en/handouts/after-pelvic-floor.md",
      "> [!EMERGENCY](../aftercare/after-pelvic-floor.md)\n\n", "", at: "> [!ED-NOW]"),
    "the EMERGENCY box of en/aftercare/after-pelvic-floor.md is not included"),
  TreatmentFault(
    "the page before the first visit loses the line on consent",
    PlantedFault(
      "missing-safety", "en/pelvic-floor/before-your-visit.md",
      "An internal examination is your choice. You can stop at any time, and you can have physiotherapy without it.\n\n",
      "", at: "role: before"),
    "the page does not say that an internal examination is a choice",
    "the page does not say that one can stop at any time",
    "the page does not say that there is physiotherapy without it"),
  TreatmentFault(
    "the session's page loses a part of it",
    PlantedFault(
      "missing-safety", "en/pelvic-floor/how-a-visit-goes.md",
      "You can stop at any time, and you can have", "You can have", at: "role: session"),
    "the page does not say that one can stop at any time"),
  TreatmentFault(
    "a page names what must be a choice, and does not say so",
    PlantedFault(
      "missing-safety", "en/conditions/leaking-urine.md", "; you can say no to it.", ".", at: "internal examination"),
    "the page does not say that one can say no to it"),
  TreatmentFault(
    "a clinic declares a fact of a treatment that it does not have",
    PlantedFault(
      "front-matter", "en/locations/tansy-bay.md", "internal-exam: false", "internal-exam: false\nelectricity: false",
      at: "electricity"),
    "\"electricity\" is a fact of the treatment \"ims\", which this clinic does not have"),
  TreatmentFault(
    "a required fact is missing",
    PlantedFault("front-matter", "en/locations/tansy-bay.md", "second-person: true\n", "", at: "---"),
    "missing key \"second-person\""),
  TreatmentFault(
    "a text denies what every clinic declares",
    PlantedFault(
      "clinic-fact", "en/pelvic-floor/before-your-visit.md", "A second person can be in the room.",
      "A second person can never be in the room.", at: "can never be"),
    "\"second person can never\" is not so: second-person is true at every clinic"),
  TreatmentFault(
    "a text says for everybody what only one clinic declares",
    PlantedFault(
      "clinic-fact", "en/pelvic-floor/what-it-is.md",
      "Some clinics do it and some do not: your clinic's page says which.", "We offer internal examinations.",
      at: "We offer"),
    "\"offer internal examinations\" is said for everybody, but clinics differ"),
  TreatmentFault(
    "a clinic's text is not what its data says",
    PlantedFault(
      "clinic-fact", "en/locations/tansy-bay.md", "We use no needles here.", "We do internal exams.", at: "summary:"),
    "\"do internal exams\" is not what this clinic's data says"),
  TreatmentFault(
    "a condition's answer is about no treatment",
    PlantedFault(
      "front-matter", "en/conditions/leaking-urine.md", "treatment: pelvic-floor\n", "", at: "verdict: may-help"),
    "an answer about which treatment?"),
  TreatmentFault(
    "a sheet does not say which treatment it is of",
    PlantedFault("front-matter", "en/handouts/heel-stretches.md", "treatment: none\n", "", at: "---"),
    "missing key \"treatment\""),
  TreatmentFault(
    "a page is of a treatment that is not there",
    PlantedFault(
      "front-matter", "en/pelvic-floor/what-studies-say.md", "treatment: pelvic-floor", "treatment: pelvic-flor",
      at: "treatment:"),
    "there is no treatment \"pelvic-flor\""),
  TreatmentFault(
    "an answer is about a treatment that is not there",
    PlantedFault(
      "front-matter", "en/conditions/low-back-pain.md", "pelvic-floor: uncertain", "pelvicfloor: uncertain",
      at: "verdict:"),
    "there is no treatment \"pelvicfloor\""),
  TreatmentFault(
    "a page of one treatment leads to the risks of the other",
    PlantedFault(
      "missing-safety", "en/about-ims/what-ims-is.md", "(risks.md)", "(../pelvic-floor/risks.md)", at: "---"),
    "there is no link to the page with the role risks"),
  TreatmentFault(
    "a condition with two answers leads to the risks of one",
    PlantedFault(
      "missing-safety", "en/conditions/low-back-pain.md", "[its risks](../pelvic-floor/risks.md)", "about it",
      at: "---"),
    "there is no link to the page with the role risks"),
]

@Suite struct TwoTreatmentsTests {
  private func check(_ files: [String: String], forPublishing isGate: Bool = false) async throws -> [String] {
    let result = try await checkContent(
      from: .memory(files), for: isGate ? .publishing : .reading,
      asOf: try #require(CalendarDate(iso8601: "2026-12-01")), jobs: 2)
    return result.diagnostics.map {
      "\($0.location.file):\($0.location.line) [\($0.rule.rawValue)] \($0.message)"
    }
  }

  /// The fixture's files, after some texts in one of them are replaced.
  private func files(_ file: String, _ old: String, _ new: String) throws -> [String: String] {
    var files = try contentFiles(twoTreatments)
    let text = try #require(files[file])
    #expect(text.contains(old))
    files[file] = text.replacing(old, with: new, maxReplacements: 1)
    return files
  }

  @Test(arguments: [false, true])
  func theFixtureHasNothingToMend(forPublishing isGate: Bool) async throws {
    #expect(try await check(contentFiles(twoTreatments), forPublishing: isGate) == [])
  }

  @Test(arguments: faults)
  func eachFaultIsFoundAtItsPlaceAndNothingElse(fault: TreatmentFault) async throws {
    let planted = fault.planted
    let files = try files(planted.file, planted.old, planted.new)
    let lines = files[planted.file]?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    let line = try #require(lines.firstIndex { $0.contains(planted.line) }) + 1
    let expected = fault.messages.map { "\(planted.file):\(line) [\(planted.rule)] \($0)" }
    #expect(try await check(files).sorted() == expected.sorted())
  }

  @Test func aTreatmentHasOnePageOfRisksAndAnotherTreatmentItsOwn() async throws {
    var files = try contentFiles(twoTreatments)
    files["en/pelvic-floor/second-risks.md"] = files["en/pelvic-floor/risks.md"]?
      .replacing("title: Risks of pelvic-floor physiotherapy", with: "title: More risks")
      .replacing("summary: What may follow a visit", with: "summary: What may follow a talk")
      .replacing("order: 5", with: "order: 6")
    #expect(
      try await check(files) == [
        "en/pelvic-floor/second-risks.md:9 [role] the role \"risks\" is taken by en/pelvic-floor/risks.md"
      ])
  }

  @Test(arguments: [
    "en/conditions/leaking-urine.md", "en/pelvic-floor/how-a-visit-goes.md", "en/handouts/after-pelvic-floor.md",
    "en/conditions/low-back-pain.md",
  ])
  func whatMayNeverBeSaidOfATreatmentIsFoundOnItsPages(file: String) async throws {
    let files = try files(file, "\n\n## ", "\n\nIt is normal to leak after a birth.\n\n## ")
    let found = try await check(files)
    #expect(
      found.map { $0.drop { $0 != "[" } } == [
        "[unsafe-claim] \"normal to leak\" keeps people from asking for help with something that can be looked into"
      ])
  }

  @Test(arguments: [
    "en/conditions/heel-pain.md", "en/about-ims/risks.md", "en/handouts/after-ims.md", "en/exercises/heel-stretches.md",
  ])
  func whatMayNeverBeSaidOfATreatmentIsNotLookedForElsewhere(file: String) async throws {
    let files = try files(file, "\n\n## ", "\n\nIt is normal to leak after a birth.\n\n## ")
    #expect(try await check(files) == [])
  }

  @Test func aPageOfNoTreatmentIsAskedForNothingThatBelongsToOne() async throws {
    var files = try files("en/exercises/heel-stretches.md", "treatment: none\n", "")
    #expect(try await check(files) == [])
    for file in ["en/exercises/heel-stretches.md", "en/handouts/heel-stretches.md"] {
      files[file] = files[file]?.replacing(#/> \[!SAME-DAY\][^\n]*\n(> [^\n]*\n)*\n/#, with: "")
    }
    #expect(files["en/exercises/heel-stretches.md"]?.contains("SAME-DAY") == false)
    #expect(try await check(files) == [])
  }

  @Test func aClinicPrintsTheSheetsOfItsTreatmentsAndThoseOfNone() async throws {
    let (files, _) = try await build(.folder(twoTreatments))
    let sheets = files.keys.filter { $0.contains("/handouts/") && !$0.contains("/large-print/") }
    #expect(
      sheets.sorted() == [
        "locations/rosefield/handouts/after-ims/index.html",
        "locations/rosefield/handouts/after-pelvic-floor/index.html",
        "locations/rosefield/handouts/heel-stretches/index.html",
        "locations/tansy-bay/handouts/after-pelvic-floor/index.html",
        "locations/tansy-bay/handouts/heel-stretches/index.html",
      ])
  }

  @Test func aSheetShowsTheSignsOfItsOwnTreatmentOnly() async throws {
    let (files, _) = try await build(.folder(twoTreatments))
    func words(on sheet: String) -> [Bool] {
      let html = String(decoding: files["locations/rosefield/handouts/\(sheet)/index.html"] ?? [], as: UTF8.self)
      return [
        "blood when you cough", "soaks a pad", "Where we put needles:", "What we worked on:",
      ].map(html.contains)
    }
    #expect(words(on: "after-ims") == [true, false, true, false])
    #expect(words(on: "after-pelvic-floor") == [false, true, false, true])
    #expect(words(on: "heel-stretches") == [false, false, false, false])
  }

  @Test func aClinicsPageShowsWhatBelongsToItsTreatmentsOnly() async throws {
    let (files, _) = try await build(.folder(twoTreatments))
    func words(at clinic: String) -> [Bool] {
      let html = String(decoding: files["locations/\(clinic)/index.html"] ?? [], as: UTF8.self)
      return [
        "We do not use electricity here", "take a blood thinner", "A second person can be in the room",
        "We offer internal examinations here", "We examine you from the outside only",
      ].map(html.contains)
    }
    #expect(words(at: "rosefield") == [true, true, true, true, false])
    #expect(words(at: "tansy-bay") == [false, false, true, false, true])
  }
}
