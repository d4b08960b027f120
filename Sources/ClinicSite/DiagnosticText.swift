/// Writes diagnostics as a compiler does: place, what is wrong, the line with a caret, what to do.
public struct DiagnosticText: Sendable {
  /// What stands before every path: the content folder as the user gave it.
  public var folder: String
  public var sources: [String: SourceText]
  public var isColoured: Bool

  public init(folder: String, sources: [String: SourceText], isColoured: Bool) {
    self.folder = folder
    self.sources = sources
    self.isColoured = isColoured
  }

  public func text(of diagnostic: Diagnostic) -> String {
    let location = diagnostic.location
    let place = "\(path(of: location.file)):\(location.line):\(location.column):"
    let severity = styled(diagnostic.severity.rawValue + ":", diagnostic.severity == .error ? "1;31" : "1;35")
    var lines = ["\(styled(place, "1")) \(severity) \(printable(diagnostic.message)) [\(diagnostic.rule.rawValue)]"]
    lines += excerpt(at: location)
    if let help = diagnostic.help { lines.append("  \(styled("help:", "1;36")) \(printable(help))") }
    return lines.joined(separator: "\n")
  }

  private func path(of file: String) -> String {
    folder.isEmpty || folder == "." ? file : folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }

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

/// The part of a long line that is worth showing.
private struct Window {
  var text: String
  /// Spaces, and tabs where the line has tabs, up to the caret.
  var padding: String

  init(around index: Int, of line: [Unicode.Scalar]) {
    let width = 100
    let start = index < width ? 0 : index - width / 2
    let end = min(line.count, start + width + 20)
    let (before, after) = (start > 0 ? "…" : "", end < line.count ? "…" : "")
    text = before + printable(String(String.UnicodeScalarView(line[start..<end]))) + after
    let shown = line[start..<min(index, line.count)]
    padding = before.map { _ in " " }.joined() + shown.map { $0 == "\t" ? "\t" : " " }.joined()
  }
}

/// Content must not steer the terminal.
private func printable(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control && $0 != "\t" ? "\u{FFFD}" : $0 }))
}
