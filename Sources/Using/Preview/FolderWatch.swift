import ContentLoading
import FileSystem

/// Polls the file system, which works on every kind of mount.
public struct FolderWatch: Sendable {
  private let directory: Directory
  private let source: ContentSource
  private let files: [String]
  private var seen: [String: FileStamp] = [:]

  /// The current state counts as seen.
  /// - Parameter files: More files to watch, anywhere.
  public init(_ folder: String, and files: [String] = []) {
    self.files = files
    directory = Directory(root: folder)
    source = .folder(folder)
    seen = stamps() ?? [:]
  }

  /// Waits until files have changed and stopped changing, and returns their paths, sorted. Returns an empty list, once,
  /// when the folder can no longer be listed. Throws when cancelled.
  public mutating func changes() async throws(CancellationError) -> [String] {
    let clock = ContinuousClock()
    var lost: ContinuousClock.Instant?
    while true {
      let start = clock.now
      let found = stamps()
      lost = found == nil ? lost ?? start : nil
      if let lost, start - lost >= .seconds(1), !seen.isEmpty {
        // So that all files count as changed when the folder is back.
        seen = [:]
        return []
      }
      if var now = found, now != seen {
        let cost = clock.now - start
        // An editor may empty a file before writing it.
        while true {
          try await pause(max(.milliseconds(8), cost))
          guard let later = stamps(), later != now else { break }
          now = later
        }
        let changed = Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }
        seen = now
        if !changed.isEmpty { return changed.sorted() }
      }
      // Keeps a folder of ten thousand files from using a whole core.
      try await pause(max(.milliseconds(20), (clock.now - start) * 8))
    }
  }

  private func pause(_ duration: Duration) async throws(CancellationError) {
    do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
  }

  /// Nil if the folder can't be listed, either briefly, as during a rename, or for good.
  private func stamps() -> [String: FileStamp]? {
    guard let paths = try? source.paths() else { return nil }
    return paths.reduce(into: files.reduce(into: [:]) { $0[$1] = Directory(root: $1).stamp(of: "") }) { stamps, path in
      stamps[path] = directory.stamp(of: path)
    }
  }
}
