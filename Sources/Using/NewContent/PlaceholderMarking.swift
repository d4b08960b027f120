import ClinicSite
import ContentLoading
import TextModel
import YAML

/// Marks every value that is specific to one clinic as a `!placeholder` in a file of the sample. Only the tags are
/// inserted, so comments and layout stay. A file that can't be parsed is returned unchanged; `bedside check` will
/// report why.
public func markingPlaceholders(in file: [UInt8], at path: String) -> [UInt8] {
  guard let kept = SharedKeys(path: path) else { return file }
  let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file[3...]) : file
  guard let yaml = path.hasSuffix(".md") ? try? splitFrontMatter(bytes).yaml : bytes.indices,
    case .map(let entries)? = try? parseYAML(bytes[yaml], firstLine: path.hasSuffix(".md") ? 2 : 1)?.value
  else { return file }
  var text = TextEdits(bytes)
  for entry in entries {
    if kept.areOfEachEntry, entry.value.tag == nil, case .map(let inner) = entry.value.value {
      for entry in inner { text.mark(entry) }
    } else if !kept.keys.contains(entry.key) {
      text.mark(entry)
    }
  }
  return text.edited()
}

private let placeholder = "!placeholder"

/// The keys whose values a new clinic can keep. All other values are invented, including those of keys added later.
private struct SharedKeys {
  var keys: Set<String>
  /// Whether the file is a map of entries by id.
  var areOfEachEntry = false

  init?(path: String) {
    let segments = path.split(separator: "/")
    switch path {
    case "site.yml": keys = ["languages", "colours", "emergency-number", "sample"]
    case "people.yml":
      keys = []
      areOfEachEntry = true
    case _
    where Section(of: segments.dropFirst().map(String.init)) == .locations && segments.last != "index.md"
      && path.hasSuffix(".md"):
      keys = [
        "reviewed", "next-review", "reviewer", "version", "translated-from", "role", "audience", "order", "slug",
        "aliases", "draft", "unconfirmed", "allow",
      ]
    default: return nil
    }
  }
}

extension YAMLNode {
  fileprivate var children: [YAMLNode] {
    switch value {
    case .scalar: []
    case .list(let items): items
    case .map(let entries): entries.map(\.value)
    }
  }
}

/// Collects changes to a text; all offsets refer to the original.
private struct TextEdits {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var edits: [(range: Range<Int>, text: String)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Marks the value as a whole and removes placeholders inside it, which would be reported twice.
  mutating func mark(_ entry: YAMLEntry) {
    let key = offset(of: entry.keyMark)
    if entry.value.tag == nil, !entry.value.isEmpty,
      let colon = bytes[(key + entry.key.utf8.count)...].firstIndex(of: UInt8(ascii: ":"))
    {
      edits.append((colon + 1..<colon + 1, " " + placeholder))
    }
    for inner in entry.value.children { removePlaceholders(in: inner) }
  }

  private mutating func removePlaceholders(in node: YAMLNode) {
    if node.tag == placeholder {
      let end = offset(of: node.mark)
      let tag = Array(placeholder.utf8)
      if let start = (0...max(0, end - tag.count)).last(where: { bytes[$0...].starts(with: tag) }) {
        let spaces = bytes[(start + tag.count)...].prefix { $0 == UInt8(ascii: " ") }
        edits.append((start..<spaces.endIndex, ""))
      }
    }
    for inner in node.children { removePlaceholders(in: inner) }
  }

  func edited() -> [UInt8] {
    var result = bytes
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      result.replaceSubrange(edit.range, with: edit.text.utf8)
    }
    return result
  }

  private func offset(of mark: YAMLMark) -> Int {
    var offset = lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}
