extension MarkdownDocument {
  /// Shifts all line numbers, so that they count from the beginning of the file rather than of the Markdown in it.
  public mutating func moveDown(lines: Int) {
    for index in outline.indices { outline[index].position.line += lines }
    for index in problems.indices { problems[index].position.line += lines }
    blocks.lineOffset += lines
    for index in parts.indices {
      guard case .callout(var callout) = parts[index] else { continue }
      callout.position.line += lines
      parts[index] = .callout(callout)
    }
  }
}
