/// The entries of one map, the first of each key.
struct UniqueEntries {
  private(set) var entries: [YAMLEntry] = []
  private var lines: [String: Int] = [:]

  /// The line of the entry that already has this key; that one stays.
  mutating func insert(_ entry: YAMLEntry) -> Int? {
    if let line = line(of: entry.key) { return line }
    entries.append(entry)
    if !lines.isEmpty { lines[entry.key] = entry.keyMark.line }
    return nil
  }

  /// Up to 16 keys are compared one by one, which is faster than hashing them.
  private mutating func line(of key: String) -> Int? {
    if entries.count < 16 { return entries.first { $0.key == key }?.keyMark.line }
    if lines.isEmpty {
      for entry in entries { lines[entry.key] = entry.keyMark.line }
    }
    return lines[key]
  }
}
