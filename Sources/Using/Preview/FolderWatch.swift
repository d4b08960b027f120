import ContentLoading
import FileSystem

/// Asks the file system again and again, since that works on every kind of mount.
public struct FolderWatch: Sendable {
  private let directory: Directory
  private let source: ContentSource
  private let files: [String]
  private var seen: [String: FileStamp] = [:]

  /// What is there now counts as seen.
  /// - Parameter files: Others to watch, wherever they are.
  public init(_ folder: String, and files: [String] = []) {
    self.files = files
    directory = Directory(root: folder)
    source = .folder(folder)
    seen = stamps() ?? [:]
  }

  /// Waits until files change, and the changes have come to rest; their paths, sorted. None when the folder can't be
  /// listed any more, which is told once. Throws when it is cancelled.
  public mutating func changes() async throws(CancellationError) -> [String] {
    let clock = ContinuousClock()
    var lost: ContinuousClock.Instant?
    while true {
      let start = clock.now
      let found = stamps()
      lost = found == nil ? lost ?? start : nil
      if let lost, start - lost >= .seconds(1), !seen.isEmpty {
        // So that all of it is new when it is there again.
        seen = [:]
        return []
      }
      if var now = found, now != seen {
        let cost = clock.now - start
        // An editor may empty a file before it writes it.
        while true {
          try await pause(max(.milliseconds(8), cost))
          guard let later = stamps(), later != now else { break }
          now = later
        }
        let changed = Set(now.keys).union(seen.keys).filter { now[$0] != seen[$0] }
        seen = now
        if !changed.isEmpty { return changed.sorted() }
      }
      // A folder of ten thousand files must not keep a core busy.
      try await pause(max(.milliseconds(20), (clock.now - start) * 8))
    }
  }

  private func pause(_ duration: Duration) async throws(CancellationError) {
    do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
  }

  /// Nil when the folder can't be listed, for a moment as in the middle of a renaming, or for good.
  private func stamps() -> [String: FileStamp]? {
    guard let paths = try? source.paths() else { return nil }
    return paths.reduce(into: files.reduce(into: [:]) { $0[$1] = Directory(root: $1).stamp(of: "") }) { stamps, path in
      stamps[path] = directory.stamp(of: path)
    }
  }
}
