import HTML

/// Walks the tree once and writes the HTML, as cmark's own renderer does, with our additions where they stand.
struct Renderer<Environment: MarkdownEnvironment> {
  let source: MarkdownSource
  let hasAdditions: Bool
  let calloutMarkers: [String]
  let onlyCallout: String?
  let isOnlyIncluding: Bool
  var environment: Environment

  var output: [UInt8] = []
  var document = MarkdownDocument()
  var identifiers = UniqueIdentifiers()

  var quoteDepth = 0
  var cursor: InlineCursor
  /// Whether a block of text is open. Inline nodes stand outside one only when additions are off.
  var isInTextBlock = false
  var styles = StyleDepths()
  /// Whether the open link leads nowhere, so that only its text is shown.
  var isLinkLeftOut = false
  /// Where the open heading begins in `output`; its tag is put in when its text, and so its id, is known.
  var headingStart = 0
  /// While one is open, everything is plain text in its `alt`.
  var openImage: OpenImage?
  /// Images of the open block; their descriptions become blocks behind it.
  var describedImages: [OpenImage] = []
  var openCallout: OpenCallout?
  /// A part of the tree that is not rendered.
  var skipped: MarkdownNode?

  init(source: MarkdownSource, options: MarkdownOptions, environment: Environment) {
    self.source = source
    self.environment = environment
    cursor = InlineCursor(source, from: SourcePosition(line: 1, byteColumn: 1), toLine: 1, quoteDepth: 0)
    hasAdditions = options.additions != nil
    onlyCallout = options.additions?.onlyCallout
    calloutMarkers = options.additions?.calloutMarkers ?? []
    isOnlyIncluding = onlyCallout != nil
    output.reserveCapacity(source.text.count * 2)
    if hasAdditions { document.blocks.reserve(forTextOf: source.text.count) }
  }

  mutating func finish() -> MarkdownDocument {
    endProse()
    document.identifiers = identifiers.taken
    document.blocks.shrink()
    return document
  }

  mutating func endProse() {
    guard !output.isEmpty else { return }
    document.parts.append(.prose(takeOutput()))
  }

  /// What has been written so far, in a buffer of its own size; the large one goes on being used.
  mutating func takeOutput() -> HTML {
    defer { output.removeAll(keepingCapacity: true) }
    return HTML(renderedByCommonMark: output.withUnsafeBufferPointer { Array($0) })
  }

  mutating func report(_ kind: MarkdownProblem.Kind, at position: SourcePosition) {
    document.problems.append(MarkdownProblem(kind: kind, position: position))
  }

  mutating func visit(_ node: MarkdownNode, isEntering: Bool) {
    if let skipped {
      if node == skipped && !isEntering { self.skipped = nil }
      return
    }
    if openImage != nil, node.kind != .image || node != openImage?.node {
      if isEntering { describeImage(with: node) }
      return
    }
    switch node.kind {
    case .document, .other: break
    case .blockQuote: isEntering ? enterQuote(node) : leaveQuote(node)
    case .list:
      startLine()
      if isEntering { openList(node) } else { output.append(node.isOrderedList ? "</ol>\n" : "</ul>\n") }
    case .item:
      if isEntering { startLine() }
      output.append(isEntering ? "<li>" : "</li>\n")
    case .codeBlock: renderCodeBlock(node)
    case .htmlBlock: renderHTMLBlock(node)
    case .paragraph: isEntering ? enterParagraph(node) : leaveParagraph(node)
    case .heading: isEntering ? enterHeading(node) : leaveHeading(node)
    case .thematicBreak:
      if isSkippedByInclusion(node) { return }
      startLine()
      output.append("<hr />\n")
    default: visitInline(node, isEntering: isEntering)
    }
  }

  /// cmark's `cr`: a new line unless one has just begun.
  mutating func startLine() {
    if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }

  func isSkippedByInclusion(_ node: MarkdownNode) -> Bool {
    isOnlyIncluding && openCallout == nil && node.parent?.kind == .document
  }

  private mutating func openList(_ node: MarkdownNode) {
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

  private mutating func renderCodeBlock(_ node: MarkdownNode) {
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

  /// Each line of code is the end of a source line; the first one stands below the fence, if there is one.
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

  private mutating func renderHTMLBlock(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return }
    if hasAdditions {
      reportRawHTML(node.literal, at: position(of: node))
    } else {
      startLine()
      output.append("<!-- raw HTML omitted -->\n")
    }
  }

  /// An element is reported at its opening tag only.
  mutating func reportRawHTML(_ literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
    if literal.starts(with: "</".utf8), document.problems.contains(where: { $0.kind == .rawHTML }) { return }
    let isComment = literal.drop { $0 == UInt8(ascii: " ") }.starts(with: "<!--".utf8)
    report(isComment ? .comment : .rawHTML, at: position)
  }

  private mutating func enterParagraph(_ node: MarkdownNode) {
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

  private mutating func leaveParagraph(_ node: MarkdownNode) {
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

  private mutating func enterHeading(_ node: MarkdownNode) {
    if isSkippedByInclusion(node) { return skipped = node }
    startLine()
    beginLeaf(node)
    headingStart = output.count
    guard hasAdditions else { return }
    if node.headingLevel == 1 { report(.levelOneHeading, at: position(of: node)) }
    beginTextBlock(.heading(level: node.headingLevel), node)
  }

  private mutating func leaveHeading(_ node: MarkdownNode) {
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

  private mutating func beginLeaf(_ node: MarkdownNode) {
    guard hasAdditions else { return }
    cursor = InlineCursor(source, from: position(of: node), toLine: node.endLine, quoteDepth: quoteDepth)
  }

  mutating func beginTextBlock(_ kind: TextBlock.Kind, _ node: MarkdownNode) {
    isInTextBlock = true
    document.blocks.begin(
      kind, isListItem: node.parent?.kind == .item, callout: openCallout?.marker, position: position(of: node))
  }

  mutating func endTextBlock() {
    guard isInTextBlock else { return }
    isInTextBlock = false
    document.blocks.end()
    for image in describedImages { recordDescription(of: image) }
    describedImages = []
  }

  func position(of block: MarkdownNode) -> SourcePosition {
    SourcePosition(line: max(block.startLine, 1), byteColumn: max(block.startColumn, 1))
  }
}

/// How many emphases, strongs and links are open.
struct StyleDepths {
  var emphasis = 0
  var strong = 0
  var link = 0

  var style: TextRun.Style {
    if link > 0 { .link } else if strong > 0 { .strong } else if emphasis > 0 { .emphasis } else { .plain }
  }
}
