import ClinicSite
import ContentChecks
import ContentLoading
import Foundation
import Operations
import Testing

/// The sample's signs are taken out one after the other, and so is what includes them; each must be missed. The boxes do
/// not touch each other, so that a round takes something out of each of them at once.
@Suite struct DroppedSignsTests {
  private struct Box: Hashable {
    var file: String
    var kind: Callout.Kind
  }

  private func missed(_ files: [String: String]) async throws -> [String] {
    try await check(files).diagnostics.filter { $0.rule == "missing-safety" }
      .map { "\($0.location.file):\($0.location.line): \($0.message)" }
  }

  private func check(_ files: [String: String]) async throws -> CheckResult {
    try await checkContent(
      from: .memory(files), for: .reading, asOf: try #require(CalendarDate(iso8601: "2026-12-01")),
      rules: Rule.all.filter { $0.id == "missing-safety" }, jobs: 2)
  }

  private func signs(_ files: [String: String]) async throws -> WarningSigns {
    try #require(try await check(files).site?.warningSigns)
  }

  @Test func everySignThatIsNamedIsNeeded() async throws {
    let files = try sampleFiles()
    let signs = try await signs(files)
    var round = 0
    var count = 0
    while true {
      var changed = files
      var expected: Set<String> = []
      for boxes in signs.boxes {
        for (kind, signs) in boxes.signs where round < signs.count {
          let file = "en/" + boxes.page
          var text = try #require(changed[file])
          let range = try #require(box(kind, in: text))
          let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
          var words = String(text[range])
          for word in signs[round].anyOf[Language("en")] ?? [] {
            words = words.replacingOccurrences(of: word, with: "ache", options: .caseInsensitive)
          }
          text.replaceSubrange(range, with: words)
          changed[file] = text
          expected.insert(
            "\(file):\(line): the \(kind.rawValue) box does not name \(signs[round].name[Language("en")])")
        }
      }
      if expected.isEmpty { break }
      let missed = Set(try await missed(changed))
      #expect(expected.subtracting(missed).sorted() == [])
      count += expected.count
      round += 1
    }
    #expect(count > 300)
  }

  @Test func everyLineOfABoxNamesASign() async throws {
    let files = try sampleFiles()
    let signs = try await signs(files)
    for place in 0..<7 {
      var changed = files
      var expected: Set<Box> = []
      for boxes in signs.boxes {
        for kind in boxes.kinds {
          let file = "en/" + boxes.page
          var text = try #require(changed[file])
          let range = try #require(box(kind, in: text))
          var lines = text[range].split(separator: "\n", omittingEmptySubsequences: false)
          let items = lines.indices.filter { lines[$0].hasPrefix("> - ") }
          guard place < items.count, items.count > 1 else { continue }
          lines.remove(at: items[place])
          text.replaceSubrange(range, with: lines.joined(separator: "\n"))
          changed[file] = text
          expected.insert(Box(file: file, kind: kind))
        }
      }
      let missed = try await missed(changed)
      for box in expected {
        #expect(
          missed.contains { $0.hasPrefix(box.file) && $0.contains("the \(box.kind.rawValue) box does not name") },
          "line \(place + 1) of \(box)")
      }
    }
  }

  @Test func everyInclusionIsNeeded() async throws {
    let files = try sampleFiles()
    let result = try await check(files)
    let site = try #require(result.site)
    let signs = try #require(site.warningSigns)
    let pages = site.editions[0].pages + site.editions[0].handouts
    var count = 0
    for round in 0..<40 {
      var changed = files
      var expected: Set<String> = []
      for page in pages {
        let required = signs.boxes(requiredOn: page).flatMap { boxes in
          boxes.kinds.map { (kind: $0, page: boxes.page) }
        }
        guard round < required.count, "en/" + required[round].page != page.file else { continue }
        let (kind, source) = required[round]
        let link = String(repeating: "../", count: page.folder.count) + source
        let text = try #require(changed[page.file])
        let less = text.replacingOccurrences(of: "> [!\(kind.rawValue)](\(link))\n", with: "")
        #expect(less != text, "\(page.file) has no box \(kind.rawValue) of \(source)")
        changed[page.file] = less
        expected.insert("\(page.file): the \(kind.rawValue) box of en/\(source) is not included")
      }
      if expected.isEmpty { break }
      let missed = Set(try await missed(changed).map { $0.replacing(#/:\d+: /#, with: ": ") })
      #expect(expected.subtracting(missed).sorted() == [])
      count += expected.count
    }
    #expect(count > 100)
  }

  /// From the marker's line to the end of the block quote.
  private func box(_ kind: Callout.Kind, in text: String) -> Range<String.Index>? {
    guard let start = text.range(of: "> [!\(kind.rawValue)]\n") else { return nil }
    let end = text.range(of: "\n\n", range: start.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex
    return start.lowerBound..<end
  }
}
