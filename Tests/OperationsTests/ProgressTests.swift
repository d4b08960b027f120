import ClinicSite
import ContentLoading
import Operations
import Publishing
import Synchronization
import Testing

@Suite struct ProgressTests {
  private var content: [String: String] {
    let pages = (1...200).map { ("en/rest-\($0).md", smallPage()) }
    return smallSite.merging(pages) { $1 }
  }

  @Test func whatIsDoneIsCountedUpwardsHoweverManyWork() async throws {
    let reports = Mutex<[BuildProgress]>([])
    let output = Output { files, _ in PublishedCounts(written: files.count) }
    let result = try await build(
      from: .memory(content), to: output,
      options: BuildOptions(asOf: try #require(CalendarDate(iso8601: "2026-12-01")), jobs: 4, search: .leftOut),
      report: { progress in reports.withLock { $0.append(progress) } })
    // The build record is made from the pages, and is not counted as one.
    let count = try #require(result.summary).files.written - 1
    let told = reports.withLock { $0 }
    #expect(told.map(\.done) == Array(1...count))
    #expect(told.allSatisfy { $0.part == .pages && $0.count == count })
  }
}
