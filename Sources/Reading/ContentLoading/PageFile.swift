import ClinicSite
import Diagnostics
import YAML

/// A page file that has been split and whose YAML has been parsed, before its fields are read.
struct PageFile: Sendable {
  var path: PagePath
  var source: SourceText
  var entries: [YAMLEntry]
  /// False if the front matter could not be parsed; then missing keys are not reported.
  var isReadable: Bool
  /// Whether the end of the front matter was found; if not, missing anchors are not reported.
  var hasBody: Bool
  var body: Range<Int>
  var bodyFirstLine: Int
  var placeholders: [SourceLocation]
  var diagnostics: [Diagnostic]

  init(path: PagePath, text: TextFile) {
    self.path = path
    source = text.source
    let bytes = source.bytes
    entries = []
    isReadable = false
    hasBody = false
    body = bytes.count..<bytes.count
    bodyFirstLine = 1
    placeholders = []
    diagnostics = []
    if let problem = text.problem {
      diagnostics = [problem]
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

  /// The value of a key as written, for values that are needed before the fields are read.
  func text(of key: String) -> String? {
    guard case .scalar(let text, _)? = entries.first(where: { $0.key == key })?.value.value else { return nil }
    return text
  }

  func location(of key: String) -> SourceLocation {
    guard let mark = entries.first(where: { $0.key == key })?.value.mark else { return SourceLocation(path.file, 1, 1) }
    return SourceLocation(path.file, mark.line, mark.column)
  }

  var isDraft: Bool { text(of: "draft") == "true" }
  var isHandout: Bool { Section(of: path.folder) == .handouts && !path.isIndex }
  var isClinic: Bool { Section(of: path.folder) == .locations && !path.isIndex }
}
