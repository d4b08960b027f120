import TextModel

extension Renderer {
  mutating func visitInline(_ node: MarkdownNode, isEntering: Bool) {
    switch node.kind {
    case .text: renderText(node)
    case .code:
      let literal = node.literal
      output.append("<code>")
      appendCommonMarkEscaped(literal, to: &output)
      output.append("</code>")
      if isInTextBlock { document.blocks.append(literal, style: .code, at: cursor.position(of: node)) }
    case .softBreak, .lineBreak: renderBreak(node)
    case .htmlInline:
      if !hasAdditions {
        output.append("<!-- raw HTML omitted -->")
      } else {
        reportRawHTML(node.literal, at: cursor.position(of: node))
      }
    case .emphasis:
      styles.emphasis += isEntering ? 1 : -1
      output.append(isEntering ? "<em>" : "</em>")
    case .strong:
      styles.strong += isEntering ? 1 : -1
      output.append(isEntering ? "<strong>" : "</strong>")
    case .link: isEntering ? enterLink(node) : leaveLink(node)
    case .image: isEntering ? enterImage(node) : leaveImage(node)
    default: break
    }
  }

  private mutating func renderBreak(_ node: MarkdownNode) {
    if hasAdditions { cursor.startNextLine() }
    if let paragraph = node.parent, endCalloutHeading(paragraph) {
      startParagraphBehindCalloutHeading(paragraph)
      return
    }
    output.append(node.kind == .lineBreak ? "<br />\n" : "\n")
    if isInTextBlock { document.blocks.appendSpace() }
  }

  private mutating func renderText(_ node: MarkdownNode) {
    let literal = node.literal
    guard hasAdditions else { return appendCommonMarkEscaped(literal, to: &output) }
    let position = cursor.position(of: node)
    refuseSteering(in: literal, at: position)
    var written = WrittenText(literal, line: source.line(position.line), from: position.byteColumn)
    var start = takeMarkerLength(of: node)
    if start == 0 { reportAdjoiningCallout(literal, at: position) }
    var startColumn = written.column(ofOffset: start)
    var search = start
    while let group = nextCitation(in: literal, from: search) {
      search = group.range.upperBound
      let column = written.column(ofOffset: group.range.lowerBound)
      guard source.line(position.line).dropFirst(column - 1).starts(with: "[@".utf8) else { continue }
      let place = SourcePosition(line: position.line, byteColumn: column)
      appendText(literal, start..<group.range.lowerBound, at: position.line, startColumn)
      renderCitation(group, of: literal, at: place)
      start = group.range.upperBound
      startColumn = written.column(ofOffset: start)
    }
    appendText(literal, start..<literal.count, at: position.line, startColumn)
  }

  private mutating func appendText(
    _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at line: Int, _ column: Int
  ) {
    guard !range.isEmpty else { return }
    let text = UnsafeBufferPointer(rebasing: literal[range])
    appendCommonMarkEscaped(text, to: &output)
    record(text, style: styles.style, at: SourcePosition(line: line, byteColumn: column))
  }

  /// Adds text to the open block, and the places where its length differs from that of the source.
  mutating func record(_ text: UnsafeBufferPointer<UInt8>, style: TextRun.Style, at position: SourcePosition) {
    document.blocks.append(text, style: style, at: position)
    align(text, upTo: text.count, with: source.line(position.line), from: position.byteColumn) { offset, column in
      document.blocks.appendShift(at: offset, to: column)
    }
  }

  private mutating func renderCitation(
    _ group: CitationGroup, of literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition
  ) {
    guard let keys = group.keys else {
      return report(.malformedCitation(String(decoding: literal[group.range], as: UTF8.self)), at: position)
    }
    guard styles.link == 0 else { return report(.citationInLink, at: position) }
    var isFirst = true
    for (key, offset) in keys {
      let place = SourcePosition(
        line: position.line, byteColumn: position.byteColumn + offset - group.range.lowerBound)
      document.blocks.append(citationOf: key, at: place)
      guard let mention = environment.citation(of: key, at: place) else { continue }
      if !isFirst { output.append(" ") }
      isFirst = false
      appendCitation(mention)
    }
  }

  private mutating func appendCitation(_ mention: CitationMention) {
    let number = String(mention.number)
    output.append("<a class=\"citation\" role=\"doc-biblioref\" id=\"page-citation-")
    output.append(contentsOf: number.utf8)
    output.append("-")
    output.append(contentsOf: String(mention.mention).utf8)
    output.append("\" href=\"#page-reference-")
    output.append(contentsOf: number.utf8)
    output.append("\">[")
    output.append(contentsOf: number.utf8)
    output.append("]</a>")
  }

  private mutating func enterLink(_ node: MarkdownNode) {
    styles.link += 1
    let url = node.url
    guard hasAdditions else {
      output.append("<a href=\"")
      if !isDangerous(url) { appendCommonMarkURL(url, to: &output) }
      appendTitle(node.title)
      return output.append("\">")
    }
    let position = cursor.opening(of: node)
    let destination = String(decoding: url, as: UTF8.self)
    refuseSteering(in: url, at: position)
    refuseSteering(in: node.title, at: position)
    let link = environment.link(to: destination, at: position)
    document.blocks.beginLink(to: destination, link.target, at: position)
    isLinkLeftOut = link.href == nil
    guard var href = link.href else { return }
    output.append("<a href=\"")
    href.withUTF8 { appendCommonMarkURL($0, to: &output) }
    if link.isExternal { output.append("\" rel=\"noreferrer") }
    appendTitle(node.title)
    output.append("\">")
  }

  private mutating func leaveLink(_ node: MarkdownNode) {
    styles.link -= 1
    if !isLinkLeftOut { output.append("</a>") }
    if hasAdditions { document.blocks.endLink() }
  }

  mutating func appendTitle(_ title: UnsafeBufferPointer<UInt8>) {
    guard !title.isEmpty else { return }
    output.append("\" title=\"")
    appendCommonMarkEscaped(title, to: &output)
  }
}
