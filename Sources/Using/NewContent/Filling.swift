/// Replaces each `{name}` with its value. Pieces with a name that has no value are left out, such as a paragraph that
/// links to a page that the site does not have.
func filled(_ text: String, by separator: String, with values: [String: String]) -> String {
  pieces(of: text, by: separator).filter { piece in names(in: piece).allSatisfy { values[$0] != nil } }
    .map { filled($0, with: values) }.joined(separator: separator)
}

/// Replaces all names in one pass, so that braces in a value are not taken for a name.
func filled(_ text: String, with values: [String: String]) -> String {
  text.replacing(name) { match in values[String(match.1)] ?? String(match.0) }
}

private func names(in text: String) -> [String] { text.matches(of: name).map { String($0.1) } }

/// In YAML's own braces, a space follows the opening one.
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
