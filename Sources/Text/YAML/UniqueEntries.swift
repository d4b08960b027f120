/// The entries of one map; of entries with the same key, only the first.
struct UniqueEntries {
  private(set) var entries: [YAMLEntry] = []
  private var lines: [String: Int] = [:]

  /// Returns the line of an earlier entry with the same key, if there is one; then the new entry is not added.
  mutating func insert(_ entry: YAMLEntry) -> Int? {
    if let line = line(of: entry.key) { return line }
    entries.append(entry)
    if !lines.isEmpty { lines[entry.key] = entry.keyMark.line }
    return nil
  }

  /// Compares up to 16 keys one by one, which is faster than hashing.
  private mutating func line(of key: String) -> Int? {
    if entries.count < 16 { return entries.first { $0.key == key }?.keyMark.line }
    if lines.isEmpty {
      for entry in entries { lines[entry.key] = entry.keyMark.line }
    }
    return lines[key]
  }
}
