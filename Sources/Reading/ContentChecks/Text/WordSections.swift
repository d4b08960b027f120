/// A data file of word lists: `[name]` begins a section, `#` a comment.
struct WordSections: Sendable {
  private(set) var sections: [(name: String, lines: [String])] = []

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") {
        sections.append((String(line.dropFirst().dropLast()), []))
      } else if let last = sections.indices.last {
        sections[last].lines.append(String(line))
      }
    }
  }

  func lines(of name: String) -> [String] { sections.first { $0.name == name }?.lines ?? [] }

  /// The words of a section, separated by spaces.
  func words(of name: String) -> Set<String> {
    Set(lines(of: name).flatMap { $0.split(separator: " ").map(String.init) })
  }
}
