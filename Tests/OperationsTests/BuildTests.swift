import ClinicSite
import ContentLoading
import Diagnostics
import Foundation
import Operations
import Publishing
import Testing

@Suite struct BuildTests {
  private let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"

  private var content: [String: String] {
    smallSite.merging(["images/needle.svg": drawing, "en/index.md": smallPage()]) { $1 }
  }

  @Test(arguments: [false, true])
  func aWarningStopsAStrictBuildOnly(isStrict: Bool) async throws {
    let output = Output { files, _ in PublishedCounts(written: files.count) }
    let result = try await Operations.build(
      from: .memory(content), to: output,
      options: BuildOptions(asOf: try #require(CalendarDate(iso8601: "2027-09-15")), isStrict: isStrict))
    #expect(
      result.diagnostics == [
        Diagnostic(
          .warning, "review-overdue", "the review was due on 2027-09-14",
          at: SourceLocation("en/index.md", 5, 14),
          help: "let Morgan Example read the page, then change \"reviewed\" and \"next-review\"")
      ])
    #expect((result.summary == nil) == isStrict)
  }

  @Test func theRecordsHashOfTheContentChangesWithEveryFile() async throws {
    func hash(_ content: [String: String]) async throws -> String {
      struct Record: Decodable { var content: String }
      let record = try #require(try await build(.memory(content)).files["build.json"])
      return try JSONDecoder().decode(Record.self, from: Data(record)).content
    }
    let content = content
    var hashes = [try await hash(content)]
    #expect(try await hash(content) == hashes[0])
    for path in content.keys.sorted() {
      hashes.append(try await hash(content.merging([path: (content[path] ?? "") + "\n"]) { $1 }))
    }
    #expect(Set(hashes).count == content.count + 1)
  }

  @Test func whereNoClinicPrintsThemHandoutsNeedNoPrinter() async throws {
    let signs = """
      > [!EMERGENCY]
      > Call if you have chest pain, trouble breathing, or a new change in your bladder.
      > This can start hours later, or a day or two later.
      """
    let handout =
      (content["en/index.md"] ?? "").replacing("title: Rest", with: "title: After your session")
      .replacing("version:", with: "id: H-1\npage: ../index.md\nmain-message: Rest.\nversion:") + "\n\n" + signs
    let output = Output { files, _ in PublishedCounts(written: files.count) }
    let result = try await Operations.build(
      from: .memory(content.merging(["en/handouts/after.md": handout]) { $1 }), to: output,
      options: BuildOptions(
        asOf: try #require(CalendarDate(iso8601: "2026-12-01")), printingEnvironment: "/nowhere"))
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    #expect(result.summary?.sheets == 0)
  }
}
