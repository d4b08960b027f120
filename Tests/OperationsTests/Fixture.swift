import ClinicSite
import ContentLoading
import Foundation
import Operations
import Publishing
import Synchronization
import Testing
import TreatmentFixture

/// The sample site's content folder.
let sampleContent = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Content").path(percentEncoded: false)

/// Builds into memory. Returns the published files by path, and the result.
func build(
  _ source: ContentSource, baseURL: String? = nil, jobs: Int = 2
) async throws -> (files: [String: [UInt8]], result: BuildResult) {
  let published = Published()
  let result = try await Operations.build(
    from: source, to: published.output,
    options: BuildOptions(
      baseURL: try baseURL.map { try #require(BaseURL($0)) }, asOf: try #require(CalendarDate(iso8601: "2026-11-21")),
      jobs: jobs))
  return (published.files.withLock { $0 }, result)
}

/// An output that keeps everything in memory.
private final class Published: Sendable {
  let files = Mutex<[String: [UInt8]]>([:])

  var output: Output {
    Output { files, _ in
      self.files.withLock { published in
        for file in files { published[file.path] = file.contents() }
      }
      return PublishedCounts(written: files.count)
    }
  }
}

/// The data files of the smallest site.
let smallSite = [
  "treatments/ims.yml": needling,
  "site.yml": """
  name: Test clinic
  tagline: Physiotherapy
  base-url: https://clinic.example/
  languages: [en]
  phone: 613-555-0100
  emergency-number: "911"
  """,
  "people.yml": "lead: { name: Morgan Example, profession: Physiotherapist }\n",
]

/// A page of the smallest site.
func smallPage(_ text: String = "Drink as you usually do.") -> String {
  """
  ---
  title: Rest
  summary: A summary of rest that is long enough to be the summary of a whole page.
  reviewed: 2026-09-14
  next-review: 2027-09-14
  reviewer: lead
  version: "1.0"
  ---
  \(text)
  """
}

/// The sample's texts and pictures, by path.
func sampleFiles() throws -> [String: String] { try contentFiles(sampleContent) }

/// A content folder's texts and pictures, by path.
func contentFiles(_ folder: String) throws -> [String: String] {
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
  return try paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") || $0.hasSuffix(".svg") }
    .reduce(into: [:]) { files, path in
      files[path] = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    }
}
