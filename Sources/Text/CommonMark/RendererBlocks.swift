import TextModel

extension Renderer {
  mutating func openList(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return skipped = node }
    if !node.isOrderedList {
      output.append("<ul>\n")
    } else if node.listStart == 1 {
      output.append("<ol>\n")
    } else {
      output.append("<ol start=\"")
      output.append(contentsOf: String(node.listStart).utf8)
      output.append("\">\n")
    }
  }

  mutating func enterItem(_ node: MarkdownNode) {
    startLine()
    beginCalloutItem(node)
    output.append("<li>")
  }

  mutating func leaveItem(_ node: MarkdownNode) {
    output.append("</li>\n")
    endCalloutItem(node)
  }

  mutating func renderCodeBlock(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return }
    startLine()
    let language = node.fenceInfo.prefix { $0 != UInt8(ascii: " ") && !(9...13).contains($0) }
    if language.isEmpty {
      output.append("<pre><code>")
    } else {
      output.append("<pre><code class=\"language-")
      appendCommonMarkEscaped(UnsafeBufferPointer(rebasing: language), to: &output)
      output.append("\">")
    }
    appendCommonMarkEscaped(node.literal, to: &output)
    output.append("</code></pre>\n")
    if hasAdditions {
      beginTextBlock(.code, node)
      recordCode(node)
      endTextBlock()
    }
  }

  /// Records where each line of code is written: at the end of a source line, as indentation comes first. A fenced
  /// block's first line is below the fence.
  private mutating func recordCode(_ node: MarkdownNode) {
    var number = node.startLine
    var literal = node.literal[...]
    if literal.last == UInt8(ascii: "\n") { literal.removeLast() }
    for line in literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let code = UnsafeBufferPointer(rebasing: line)
      let isFence = !source.line(number).dropFirst(node.startColumn - 1).elementsEqual(code)
      if number == node.startLine && isFence { number += 1 }
      if document.blocks.lastCount > 0 { document.blocks.appendSpace() }
      let column = max(source.line(number).count - code.count, 0) + 1
      document.blocks.append(code, style: .code, at: SourcePosition(line: number, byteColumn: column))
      number += 1
    }
  }

  mutating func renderHTMLBlock(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return }
    if hasAdditions {
      reportRawHTML(node.literal, at: position(of: node))
    } else {
      startLine()
      output.append("<!-- raw HTML omitted -->\n")
    }
  }

  mutating func enterParagraph(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return skipped = node }
    beginLeaf(node)
    if hasAdditions {
      if let table = source.tableLine(from: node.startLine, to: node.endLine) { report(.table, at: table) }
      if beginCalloutHeading(node) { return }
      beginTextBlock(.paragraph, node)
      if isFigure(node) {
        startLine()
        return output.append("<figure>")
      }
    }
    if !isTight(node) {
      startLine()
      output.append("<p>")
    }
  }

  mutating func leaveParagraph(_ node: MarkdownNode) {
    if endCalloutHeading(node) { return }
    endTextBlock()
    if hasAdditions && isFigure(node) {
      output.append("</figure>\n")
    } else if !isTight(node) {
      output.append("</p>\n")
    }
  }

  private func isTight(_ paragraph: MarkdownNode) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTightList
  }

  mutating func enterHeading(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return skipped = node }
    startLine()
    beginLeaf(node)
    headingStart = output.count
    guard hasAdditions else { return }
    if node.headingLevel == 2, openCallout == nil { hasSections = true }
    if node.headingLevel == 1 { report(.levelOneHeading, at: position(of: node)) }
    beginTextBlock(.heading(level: node.headingLevel), node)
  }

  mutating func leaveHeading(_ node: MarkdownNode) {
    let level = UInt8(ascii: "0") + UInt8(clamping: node.headingLevel)
    var tag: [UInt8] = [UInt8(ascii: "<"), UInt8(ascii: "h"), level]
    if hasAdditions, !isOnlyIncluding {
      let text = document.blocks.lastText
      let identifier = identifiers.claim(headingIdentifier(for: text))
      tag.append(" id=\"")
      tag.append(contentsOf: identifier.utf8)
      tag.append(UInt8(ascii: "\""))
      if openCallout == nil {
        document.outline.append(
          Heading(level: node.headingLevel, identifier: identifier, text: text, position: position(of: node)))
      }
    }
    tag.append(UInt8(ascii: ">"))
    output.insert(contentsOf: tag, at: headingStart)
    output.append("</h")
    output.append(level)
    output.append(">\n")
    endTextBlock()
  }
}
