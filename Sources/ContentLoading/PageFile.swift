import ClinicSite
import YAML

/// A page's text, cut and its YAML read, before its fields mean anything.
struct PageFile: Sendable {
  var path: PagePath
  var source: SourceText
  var entries: [YAMLEntry]
  /// False when the front matter could not be understood: nothing is said about what it lacks.
  var isReadable: Bool
  /// Whether the Markdown was found; without it nothing is said about its anchors.
  var hasBody: Bool
  var body: Range<Int>
  var bodyFirstLine: Int
  var placeholders: [SourceLocation]
  var diagnostics: [Diagnostic]

  init(path: PagePath, bytes: [UInt8]) {
    self.path = path
    source = SourceText(file: path.file, bytes: bytes)
    entries = []
    isReadable = false
    hasBody = false
    body = bytes.count..<bytes.count
    bodyFirstLine = 1
    placeholders = []
    diagnostics = []
    if let encoding = encodingProblem(in: source) {
      diagnostics = [encoding]
      return
    }
    do {
      let split = try splitFrontMatter(bytes)
      body = split.body
      hasBody = true
      bodyFirstLine = split.bodyFirstLine
      let yaml = readYAML(bytes[split.yaml], file: path.file, firstLine: 2)
      diagnostics = yaml.diagnostics
      placeholders = yaml.placeholders
      switch yaml.node?.value {
      case .map(let entries):
        self.entries = entries
        isReadable = yaml.isReadable
      case nil: isReadable = yaml.isReadable
      default:
        refuse("the front matter must be lines of \"key: value\"", line: 2, help: "for example title: Tennis elbow")
      }
    } catch {
      switch error {
      case .missing:
        refuse("the page has no front matter", line: 1, help: "begin it with a line --- , its keys, and a line ---")
      case .unclosed:
        refuse("the front matter has no end", line: 1, help: "put a line --- behind the last key")
      }
    }
  }

  private mutating func refuse(_ message: String, line: Int, help: String) {
    diagnostics.append(Diagnostic(.error, .frontMatter, message, at: SourceLocation(path.file, line, 1), help: help))
  }

  /// The value of a key as written, for what must be known before fields are read.
  func text(of key: String) -> String? {
    guard case .scalar(let text, _)? = entries.first(where: { $0.key == key })?.value.value else { return nil }
    return text
  }

  func location(of key: String) -> SourceLocation {
    guard let mark = entries.first(where: { $0.key == key })?.value.mark else { return SourceLocation(path.file, 1, 1) }
    return SourceLocation(path.file, mark.line, mark.column)
  }

  var isDraft: Bool { text(of: "draft") == "true" }
  var isHandout: Bool { path.folder.first == "handouts" && !path.isIndex }
}

/// What keeps a file from being plain text: bytes that are not UTF-8, characters that nobody can see, line ends of
/// which editors and Markdown think differently.
func encodingProblem(in source: SourceText) -> Diagnostic? {
  let bytes = source.bytes
  if let offset = firstInvalidUTF8(in: bytes) {
    return problem(
      "the file is not UTF-8 text", at: offset, of: source, help: "save it again with the encoding UTF-8")
  }
  let control = bytes.indices.first { offset in
    switch bytes[offset] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
    case UInt8(ascii: "\r"): offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n")
    case 0...0x1F, 0x7F: true
    default: false
    }
  }
  guard let control else { return nil }
  return bytes[control] == UInt8(ascii: "\r")
    ? problem(
      "a line that ends with a carriage return alone", at: control, of: source,
      help: "save the file again with Unix or Windows line ends")
    : problem("an invisible control character", at: control, of: source, help: "delete it and type the text again")
}

private func problem(_ message: String, at offset: Int, of source: SourceText, help: String) -> Diagnostic {
  let before = source.bytes[..<offset]
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
  return Diagnostic(.error, .encoding, message, at: SourceLocation(source.file, line, column), help: help)
}

private func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
  if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) != nil }) { return nil }
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}
