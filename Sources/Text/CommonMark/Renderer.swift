import HTML
import TextModel

/// Walks the tree once and writes the same HTML as cmark's renderer, plus Bedside's extensions.
struct Renderer<Environment: MarkdownEnvironment> {
  let source: MarkdownSource
  let hasAdditions: Bool
  let calloutMarkers: [String]
  let onlyCallout: String?
  let isOnlyIncluding: Bool
  let isRightToLeft: Bool
  var environment: Environment

  var output: [UInt8] = []
  var document = MarkdownDocument()
  var identifiers = UniqueIdentifiers()

  var quoteDepth = 0
  var cursor: InlineCursor
  /// Whether a text block is open. Inline nodes occur outside one only when the extensions are off.
  var isInTextBlock = false
  var styles = StyleDepths()
  /// Whether the open link has no address, so that only its text is shown.
  var isLinkLeftOut = false
  /// Where the open heading begins in `output`. Its tag is inserted later, when its text, and so its id, is known.
  var headingStart = 0
  /// While an image is open, everything inside it becomes plain text in its `alt`.
  var openImage: OpenImage?
  /// The images of the open block. Each description becomes a block of its own after it.
  var describedImages: [OpenImage] = []
  var openCallout: OpenCallout?
  /// Whether the prose since the last callout has a level-2 heading.
  var hasSections = false
  var hasReportedHTML = false
  /// A subtree that is not rendered.
  var skipped: MarkdownNode?

  init(source: MarkdownSource, options: MarkdownOptions, environment: Environment) {
    self.source = source
    self.environment = environment
    cursor = InlineCursor(source, from: SourcePosition(line: 1, byteColumn: 1), toLine: 1, quoteDepth: 0)
    hasAdditions = options.additions != nil
    onlyCallout = options.additions?.onlyCallout
    calloutMarkers = options.additions?.calloutMarkers ?? []
    isOnlyIncluding = onlyCallout != nil
    isRightToLeft = options.additions?.isRightToLeft ?? false
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
    document.parts.append(.prose(takeOutput(), hasSections: hasSections))
    hasSections = false
  }

  /// Returns what has been written so far as an exact copy, and keeps the large buffer for reuse.
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
    case .item: isEntering ? enterItem(node) : leaveItem(node)
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

  /// Like cmark's `cr`: starts a new line unless already at the start of one.
  mutating func startLine() {
    if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }

  func isSkippedByInclusion(_ node: MarkdownNode) -> Bool {
    isOnlyIncluding && openCallout == nil && node.parent?.kind == .document
  }

  /// Reports invisible characters that are written as character references; the raw ones are refused when the file is
  /// read.
  mutating func refuseSteering(in literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
    guard hasAdditions, source.hasCharacterReferences else { return }
    guard let found = firstSteeringCharacter(in: literal, isRightToLeft: isRightToLeft) else { return }
    var written = WrittenText(literal, line: source.line(position.line), from: position.byteColumn)
    let column = written.column(ofOffset: found.offset)
    report(
      .steeringCharacter(found.scalar), at: SourcePosition(line: position.line, byteColumn: column))
  }

  /// Reports an element at its opening tag only.
  mutating func reportRawHTML(_ literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
    if literal.starts(with: "</".utf8), hasReportedHTML { return }
    hasReportedHTML = true
    let isComment = literal.drop { $0 == UInt8(ascii: " ") }.starts(with: "<!--".utf8)
    report(isComment ? .comment : .rawHTML, at: position)
  }

  mutating func beginLeaf(_ node: MarkdownNode) {
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
    document.blocks.endBlock()
    for image in describedImages { recordDescription(of: image) }
    describedImages = []
  }

  func position(of block: MarkdownNode) -> SourcePosition {
    SourcePosition(line: max(block.startLine, 1), byteColumn: max(block.startColumn, 1))
  }
}

/// How many nested emphasis, strong and link nodes are open.
struct StyleDepths {
  var emphasis = 0
  var strong = 0
  var link = 0

  var style: TextRun.Style {
    if link > 0 { .link } else if strong > 0 { .strong } else if emphasis > 0 { .emphasis } else { .plain }
  }
}
