extension MarkdownDocument {
  /// Counts the lines of all places from the beginning of the file that the text is a part of.
  public mutating func moveDown(lines: Int) {
    for index in outline.indices { outline[index].position.line += lines }
    for index in problems.indices { problems[index].position.line += lines }
    for index in blocks.indices { blocks[index].moveDown(lines: lines) }
    for index in parts.indices {
      guard case .callout(var callout) = parts[index] else { continue }
      callout.position.line += lines
      parts[index] = .callout(callout)
    }
  }
}

extension TextBlock {
  fileprivate mutating func moveDown(lines: Int) {
    position.line += lines
    for index in runs.indices { runs[index].position.line += lines }
    for index in links.indices { links[index].position.line += lines }
    for index in citations.indices { citations[index].position.line += lines }
  }
}
