/// Makes ids unique: repeats get the suffix `-2`, `-3` and so on.
struct UniqueIdentifiers {
  private(set) var taken: Set<String> = []
  private var repeats: [String: Int] = [:]

  mutating func claim(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "section" : wanted
    if taken.insert(base).inserted { return base }
    var count = repeats[base] ?? 1
    while true {
      count += 1
      let candidate = "\(base)-\(count)"
      if taken.insert(candidate).inserted {
        repeats[base] = count
        return candidate
      }
    }
  }
}
