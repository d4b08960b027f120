/// The text with the value of each `{name}` in its place. A piece that names something without a value is left out:
/// a paragraph that would link to a page which the site does not have.
func filled(_ text: String, by separator: String, with values: [String: String]) -> String {
  pieces(of: text, by: separator).filter { piece in names(in: piece).allSatisfy { values[$0] != nil } }
    .map { filled($0, with: values) }.joined(separator: separator)
}

/// In one pass, so that a value with braces is not taken for a name.
func filled(_ text: String, with values: [String: String]) -> String {
  text.replacing(name) { match in values[String(match.1)] ?? String(match.0) }
}

private func names(in text: String) -> [String] { text.matches(of: name).map { String($0.1) } }

/// YAML's own braces have a space behind them.
private var name: Regex<(Substring, Substring)> { #/\{([a-z][a-z ]*)\}/# }

private func pieces(of text: String, by separator: String) -> [String] {
  var rest = text[...]
  var pieces: [String] = []
  while let range = rest.firstRange(of: separator) {
    pieces.append(String(rest[..<range.lowerBound]))
    rest = rest[range.upperBound...]
  }
  return pieces + [String(rest)]
}
