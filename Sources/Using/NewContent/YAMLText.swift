import YAML

/// Writes a text as a YAML scalar, quoted only if necessary.
func yamlText(_ text: String, inFlow: Bool = false) -> String {
  let special: Set<Character> = inFlow ? [":", "#", "\"", "\\", ",", "[", "]", "{", "}"] : [":", "#", "\"", "\\"]
  let isWord = ["true", "false", "null"].contains(text.lowercased())
  if text.first?.isLetter == true, text.last?.isWhitespace == false, !isWord, !text.contains(where: special.contains) {
    return text
  }
  let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
  return "\"" + escaped.joined() + "\""
}

extension YAMLNode {
  /// Texts and lists of texts only.
  var onOneLine: String {
    switch value {
    case .scalar(let text, _): yamlText(text)
    case .list(let items): "[" + items.map { yamlText($0.text, inFlow: true) }.joined(separator: ", ") + "]"
    case .map(let entries): "{ " + entries.map { "\($0.key): \($0.value.onOneLine)" }.joined(separator: ", ") + " }"
    }
  }

  var text: String { if case .scalar(let text, _) = value { text } else { "" } }
}
