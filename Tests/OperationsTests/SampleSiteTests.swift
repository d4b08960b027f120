import ContentLoading
import Foundation
import Operations
import Publishing
import Testing

@Suite struct SampleSiteTests {
  @Test func theSampleSiteHasNothingToComplainAbout() async throws {
    let (files, result) = try await build(.folder(sampleContent))
    #expect(result.diagnostics == [])
    #expect(result.summary?.files.written == files.count)
  }

  @Test func theSameContentGivesTheSameBytesWhateverTheNumberOfJobs() async throws {
    let (first, _) = try await build(.folder(sampleContent), jobs: 1)
    let (second, _) = try await build(.folder(sampleContent), jobs: 3)
    #expect(first.count > 20)
    #expect(Set(first.keys) == Set(second.keys))
    for (path, bytes) in first where second[path] != bytes { Issue.record("\(path) differs") }
  }

  @Test(arguments: [sampleContent, twoTreatments], ["https://clinic.example/", "https://clinic.example/ims/"])
  func everyInternalLinkAndAnchorExists(content: String, baseURL: String) async throws {
    let (files, _) = try await build(.folder(content), baseURL: baseURL)
    let base = try #require(URL(string: baseURL)).path
    let root = base.hasSuffix("/") ? base : base + "/"
    let pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(pages.count > 20)
    let identifiers = pages.mapValues { Set($0.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }) }
    for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
      for match in html.matches(of: #/ (?:href|src)="([^"]*)"/#) {
        let target = String(match.1)
        if ["https:", "tel:", "mailto:"].contains(where: target.hasPrefix) { continue }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var file = path
        if !parts[0].isEmpty {
          guard parts[0].hasPrefix(root) else {
            Issue.record("\(path): \(target) is outside \(root)")
            continue
          }
          file = String(parts[0].dropFirst(root.count))
          if file.isEmpty || file.hasSuffix("/") { file += "index.html" }
        }
        if files[file] == nil { Issue.record("\(path): \(target) leads nowhere") }
        if parts.count > 1, identifiers[file]?.contains(String(parts[1])) != true {
          Issue.record("\(path): \(target) has no such anchor")
        }
      }
    }
  }

  @Test(arguments: [sampleContent, twoTreatments])
  func everyPageHasOneHeadingOfLevelOneAndNoRepeatedIds(content: String) async throws {
    let (files, _) = try await build(.folder(content))
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    for (path, bytes) in pages {
      let html = String(decoding: bytes, as: UTF8.self)
      if html.matches(of: #/<h1[ >]/#).count != 1 { Issue.record("\(path) has not exactly one h1") }
      let identifiers = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      let repeated = Dictionary(grouping: identifiers, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      if !repeated.isEmpty { Issue.record("\(path) repeats the ids \(repeated)") }
    }
  }
}
