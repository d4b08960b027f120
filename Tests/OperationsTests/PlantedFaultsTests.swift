import ClinicSite
import ContentLoading
import Foundation
import Operations
import Publishing
import Testing

@Suite struct PlantedFaultsTests {
  /// A finding without its message.
  private struct Place: Hashable, CustomStringConvertible {
    var rule: String
    var file: String
    var line: Int

    var description: String { "\(file):\(line) [\(rule)]" }
  }

  @Test func sixtyPlantedFaultsAreFoundAndNothingElse() async throws {
    var files = try sampleFiles()
    for fault in plantedFaults {
      let text = try #require(files[fault.file])
      #expect(text.contains(fault.old), "\(fault.file): \(fault.old)")
      files[fault.file] = text.replacing(fault.old, with: fault.new, maxReplacements: 1)
    }
    files["en/parking-tips.md"] = """
      ---
      title: Parking tips
      summary: Where to leave your car when you come to one of our clinics.
      reviewed: 2026-09-14
      next-review: 2027-09-14
      reviewer: lead-reviewer
      version: "1.0"
      ---

      You can park behind the building.
      """
    let result = try await checkContent(
      from: .memory(files), for: .reading, asOf: try #require(CalendarDate(iso8601: "2026-12-01")), jobs: 2)

    var expected = plantedFaults.map { fault in
      let lines = (files[fault.file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let line = (lines.firstIndex { $0.contains(fault.line) } ?? -1) + 1
      return Place(rule: fault.rule, file: fault.file, line: line)
    }
    expected.append(Place(rule: "orphan-page", file: "en/parking-tips.md", line: 1))
    let found = result.diagnostics.map {
      Place(rule: $0.rule.rawValue, file: $0.location.file, line: $0.location.line)
    }
    let (missing, surplus) = (Set(expected).subtracting(found), Set(found).subtracting(expected))
    #expect(missing.sorted { $0.description < $1.description } == [])
    #expect(surplus.sorted { $0.description < $1.description } == [])
    #expect(found.count == expected.count)
  }

  @Test func theSampleContentHasNothingToMend() async throws {
    let result = try await checkContent(
      from: .folder(sampleContent), for: .reading, asOf: try #require(CalendarDate(iso8601: "2026-12-01")), jobs: 2)
    #expect(result.diagnostics == [])
  }

  @Test func theGateRefusesTheSampleForItsPlaceholdersAndNothingElse() async throws {
    let result = try await checkContent(
      from: .folder(sampleContent), for: .publishing, asOf: try #require(CalendarDate(iso8601: "2026-12-01")), jobs: 2)
    #expect(Set(result.diagnostics.map(\.rule)) == [.placeholder])
    let marked = try sampleFiles().filter { !$0.key.hasSuffix(".svg") }.values.reduce(0) { count, text in
      count
        + text.split(separator: "\n").reduce(0) { count, line in
          let marks = line.ranges(of: "!placeholder").count
          return count + marks + (line.hasPrefix("sample: true") ? 1 : 0)
        }
    }
    let edition = try #require(result.site?.editions.first)
    let open = (edition.pages + edition.handouts).compactMap(\.unconfirmed).map { max($0.signOffs.count, 1) }
    #expect(result.diagnostics.count == marked + open.reduce(0, +))
  }

  @Test func theFinishedClinicPassesTheGate() async throws {
    let folder = sampleContent + "/../Tests/Fixtures/finished-clinic"
    let result = try await checkContent(
      from: .folder(folder), for: .publishing, asOf: try #require(CalendarDate(iso8601: "2026-12-01")), jobs: 2)
    #expect(result.diagnostics == [])
  }
}
