import ClinicSite
import ContentLoading
import Diagnostics
import DocumentPrinting
import Foundation
import Operations
import Publishing
import Testing

@Suite struct SheetPrintingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "sheets-" + UUID().uuidString)

  private func page(_ title: String, keys: String, _ body: String) -> String {
    """
    ---
    title: \(title)
    summary: A summary of \(title) that is long enough to be the summary of a page.
    reviewed: 2026-09-14
    next-review: 2027-09-14
    reviewer: lead
    version: "1.0"
    \(keys)
    ---
    \(body)
    """
  }

  private func clinic(_ name: String, phone: String) -> String {
    page(
      name,
      keys: """
        jurisdiction: ON
        address: { street: 4 Sample Street, city: \(name), region: Ontario, postal-code: K7L 0A0 }
        phone: \(phone)
        hours: { monday: "08:00-12:00" }
        electricity: false
        people: [lead]
        """, "")
  }

  private func content(clinics: [String: String], text: String = "Drink as you usually do.") -> [String: String] {
    let signs = """
      > [!EMERGENCY]
      > Call if you have chest pain, trouble breathing or a new change in your bladder.
      > This can start hours, or a day or two, later.
      """
    var files = smallSite
    files["en/aftercare/after.md"] = page("After", keys: "role: aftercare", signs)
    files["en/risks.md"] = page("Risks", keys: "role: risks", signs)
    files["en/handouts/rest.md"] = page(
      "Rest", keys: "id: T-1\npage: ../aftercare/after.md\nmain-message: Rest.\nareas: [Neck, Arm]",
      "> [!EMERGENCY](../aftercare/after.md)\n\n## What helps\n\n\(text)")
    for (name, phone) in clinics { files["en/locations/\(name).md"] = clinic(name.capitalized, phone: phone) }
    return files
  }

  private func build(
    _ files: [String: String], environment: String? = ".venv"
  ) async throws(BuildFailure) -> BuildResult {
    guard let asOf = CalendarDate(iso8601: "2026-12-01") else { preconditionFailure() }
    return try await Operations.build(
      from: .memory(files), to: .folder(folder.path(percentEncoded: false)),
      options: BuildOptions(asOf: asOf, jobs: 2, printingEnvironment: environment))
  }

  private func documents() throws -> [String: Data] {
    let root = folder.path(percentEncoded: false)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".pdf") }
    return paths.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: root + "/" + $1) }
  }

  private let two = ["kingston": "613-555-0104", "saanich": "250-555-0105"]

  @Test func everyClinicGetsItsSheetsInBothSizes() async throws {
    let result = try await build(content(clinics: two))
    #expect(result.diagnostics == [])
    #expect(result.summary?.sheets == 4)
    #expect(
      Set(try documents().keys) == [
        "locations/kingston/handouts/rest-kingston.pdf", "locations/kingston/handouts/rest-kingston-large-print.pdf",
        "locations/saanich/handouts/rest-saanich.pdf", "locations/saanich/handouts/rest-saanich-large-print.pdf",
      ])
  }

  @Test func onlySheetsWhoseInputChangedAreMadeAgain() async throws {
    _ = try await build(content(clinics: two))
    let before = try documents()
    #expect(try await build(content(clinics: two)).summary?.printed == 0)

    let changed = try await build(content(clinics: two.merging(["kingston": "613-555-0199"]) { $1 }))
    #expect(changed.summary?.printed == 2)
    let after = try documents()
    #expect(
      Set(after.keys.filter { after[$0] != before[$0] }) == [
        "locations/kingston/handouts/rest-kingston.pdf", "locations/kingston/handouts/rest-kingston-large-print.pdf",
      ])
  }

  @Test func aClinicThatIsGoneTakesItsSheetsAlongAndANewOneBringsThem() async throws {
    _ = try await build(content(clinics: two))
    let result = try await build(content(clinics: ["kingston": "613-555-0104", "barrhaven": "613-555-0101"]))
    #expect(result.summary?.printed == 2)
    #expect(
      Set(try documents().keys) == [
        "locations/barrhaven/handouts/rest-barrhaven.pdf",
        "locations/barrhaven/handouts/rest-barrhaven-large-print.pdf",
        "locations/kingston/handouts/rest-kingston.pdf", "locations/kingston/handouts/rest-kingston-large-print.pdf",
      ])
  }

  @Test func aDocumentThatSomebodyChangedIsMadeAgain() async throws {
    _ = try await build(content(clinics: two))
    let path = "locations/kingston/handouts/rest-kingston.pdf"
    let before = try documents()
    try Data("Not a PDF".utf8).write(to: folder.appending(path: path))
    #expect(try await build(content(clinics: two)).summary?.printed == 1)
    #expect(try documents() == before)
  }

  @Test func whatDoesNotFitIsAnErrorAndNothingIsWritten() async throws {
    _ = try await build(content(clinics: ["kingston": "613-555-0104"]))
    let before = try documents()
    let long = (1...60).map { "Line \($0) of a text that is far too long for a sheet of paper.\n" }.joined(
      separator: "\n")
    let result = try await build(content(clinics: ["kingston": "613-555-0104"], text: long))
    #expect(result.summary == nil)
    let found = result.diagnostics.filter { $0.rule == .handoutFit }
    #expect(
      found.map(\.message) == [
        "the sheet for Kingston (en, large print) takes 3 pages, and 2 may be used",
        "the sheet for Kingston (en, standard print) takes 2 pages, and 1 may be used",
      ])
    #expect(
      found.map(\.location) == [
        SourceLocation("en/handouts/rest.md", 2, 8), SourceLocation("en/handouts/rest.md", 2, 8),
      ])
    #expect(found.allSatisfy { $0.help?.contains("the first text that did not fit is \"Line ") == true })
    #expect(try documents() == before)
  }

  @Test func withoutThePrintingProgramNothingIsWritten() async throws {
    await #expect(
      throws: BuildFailure.printing(.missing(reason: "/nowhere has no WeasyPrint, or no font package"))
    ) { try await build(content(clinics: two), environment: "/nowhere") }
    #expect(!FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)))
  }

  @Test func withoutDocumentsTheListLeadsToTheSheetsThemselves() async throws {
    let result = try await build(content(clinics: two), environment: nil)
    #expect(result.summary?.sheets == 0)
    let list = try String(contentsOf: folder.appending(path: "handouts/index.html"), encoding: .utf8)
    #expect(list.contains("href=\"/locations/kingston/handouts/rest/\""))
    #expect(!list.contains(".pdf"))
  }

  @Test func aSiteWithoutHandoutsNeedsNoPrintingProgram() async throws {
    var files = content(clinics: two)
    files["en/handouts/rest.md"] = nil
    #expect(try await build(files, environment: "/nowhere").diagnostics == [])
  }
}
