import ClinicSite
import ContentLoading
import Foundation
import Operations
import Publishing
import Synchronization
import Testing

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
