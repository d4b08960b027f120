/// Formats diagnostics as compilers do: location, message, the source line with a caret, and help.
public struct DiagnosticPrinter: Sendable {
  /// The content folder as the user gave it; put before every path.
  public var folder: String
  public var sources: [String: SourceText]
  public var isColoured: Bool

  public init(folder: String, sources: [String: SourceText], isColoured: Bool) {
    self.folder = folder
    self.sources = sources
    self.isColoured = isColoured
  }

  /// Shows at most 100 diagnostics of each rule in each file, and says how many are left out.
  public func text(of diagnostics: [Diagnostic]) -> String {
    var counts: [RuleInFile: Int] = [:]
    var text = ""
    for diagnostic in diagnostics {
      let kind = RuleInFile(file: diagnostic.location.file, rule: diagnostic.rule)
      counts[kind, default: 0] += 1
      if counts[kind, default: 0] <= DiagnosticPrinter.mostOfOneRule { text += self.text(of: diagnostic) + "\n" }
    }
    let crowded = counts.filter { $0.value > DiagnosticPrinter.mostOfOneRule }
    for (kind, count) in crowded.sorted(by: {
      ($0.key.file, $0.key.rule.rawValue) < ($1.key.file, $1.key.rule.rawValue)
    }) {
      text += "\(path(of: kind.file)): \(count - DiagnosticPrinter.mostOfOneRule) more [\(kind.rule.rawValue)]\n"
    }
    return text
  }

  private static let mostOfOneRule = 100

  private struct RuleInFile: Hashable {
    var file: String
    var rule: RuleID
  }

  public func text(of diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    let place = "\(path(of: location.file)):\(location.line):\(location.column):"
    let severity = styled(diagnostic.severity.rawValue + ":", diagnostic.severity.style)
    var lines = ["\(styled(place, "1")) \(severity) \(printable(diagnostic.message)) [\(diagnostic.rule.rawValue)]"]
    lines += excerpt(at: location)
    if let help = diagnostic.help { lines.append("  \(styled("help:", "1;36")) \(printable(help))") }
    return lines.joined(separator: "\n")
  }

  private func path(of file: String) -> String { printablePath(of: file, below: folder) }

  private func excerpt(at location: SourceLocation) -> [String] {
    guard let source = sources[location.file] else { return [] }
    let scalars = Array(String(decoding: source.line(location.line), as: UTF8.self).unicodeScalars)
    guard location.column >= 1, location.column <= scalars.count + 1, !scalars.isEmpty else { return [] }
    let window = Window(around: location.column - 1, of: scalars)
    let number = String(location.line)
    let gutter = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(window.text)",
      "  \(gutter) | \(window.padding)\(styled("^", "1;32"))",
    ]
  }

  private func styled(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// The part of a long line around the caret.
private struct Window {
  var text: String
  /// Puts the caret below its character: spaces, and tabs where the line has tabs.
  var padding: String

  init(around index: Int, of line: [Unicode.Scalar]) {
    let width = 100
    let start = index < width ? 0 : index - width / 2
    let end = min(line.count, start + width + 20)
    let (before, after) = (start > 0 ? "…" : "", end < line.count ? "…" : "")
    text = before + line[start..<end].map { $0 == "\t" ? "\t" : printable(String($0)) }.joined() + after
    let shown = line[start..<min(index, line.count)]
    padding = before.map { _ in " " }.joined() + shown.map { $0 == "\t" ? "\t" : " " }.joined()
  }
}

extension Diagnostic.Severity {
  /// As in ANSI escape sequences.
  fileprivate var style: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;35"
    case .advice: "1;34"
    }
  }
}
