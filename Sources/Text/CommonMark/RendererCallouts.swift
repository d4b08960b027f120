import HTML
import TextModel

/// The callout being rendered.
struct OpenCallout {
  var quote: MarkdownNode
  var marker: String
  var identifier: String
  /// The first paragraph, whose first line is the heading; nil once that line has ended.
  var headingParagraph: MarkdownNode?
  /// The text node that begins with the marker; nil once its first `markerLength` bytes have been skipped.
  var markerText: MarkdownNode?
  var markerLength: Int
  var heading = HTML()
  /// The index of the first block after the heading.
  var firstBlock: Int
  /// The first list, and what has been written of it so far.
  var list: OpenCalloutList?
}

struct OpenCalloutList {
  var node: MarkdownNode
  /// What is written before the first item.
  var before: HTML
  var items: [ListedHTML.Item] = []
  /// Where the open item's blocks and citations begin.
  var firstBlock = 0
  var citations = 0
}

extension Renderer {
  mutating func enterQuote(_ node: MarkdownNode) {
    quoteDepth += 1
    if beginCallout(node) { return }
    if isSkippedByInclusion(node) { return skipQuote(node) }
    startLine()
    output.append("<blockquote>\n")
  }

  mutating func leaveQuote(_ node: MarkdownNode) {
    quoteDepth -= 1
    if let callout = openCallout, callout.quote == node { return endCallout(callout) }
    startLine()
    output.append("</blockquote>\n")
  }

  /// True if the quote is a callout, or is left out because it is a faulty one.
  private mutating func beginCallout(_ node: MarkdownNode) -> Bool {
    guard hasAdditions, let opening = calloutOpening(of: node), !isEscaped(node) else { return false }
    let position = position(of: node)
    let marker =
      switch opening {
      case .marker(let marker, _), .inclusion(let marker, _): marker
      }
    guard calloutMarkers.contains(marker) else {
      report(.unknownCallout(marker), at: markerPosition(in: node))
      return false
    }
    guard node.parent?.kind == .document else {
      report(.nestedCallout(marker), at: markerPosition(in: node))
      return false
    }
    if let onlyCallout, onlyCallout != marker { return false }
    endProse()
    switch opening {
    case .inclusion(_, let link):
      if link.next != nil || node.firstChild?.next != nil {
        report(.textBesideInclusion(marker), at: markerPosition(in: node))
      } else {
        include(marker, from: link, at: position)
      }
      skipQuote(node)
    case .marker(_, let length):
      openCallout = OpenCallout(
        quote: node, marker: marker, identifier: identifiers.claim(identifier(of: marker)),
        headingParagraph: node.firstChild, markerText: node.firstChild?.firstChild, markerLength: length,
        firstBlock: document.blocks.count)
    }
    return true
  }

  private mutating func skipQuote(_ node: MarkdownNode) {
    quoteDepth -= 1
    skipped = node
  }

  private mutating func include(_ marker: String, from link: MarkdownNode, at position: SourcePosition) {
    let destination = String(decoding: link.url, as: UTF8.self)
    guard !isOnlyIncluding else { return }
    guard var callout = environment.callout(marker, from: destination, at: position) else { return }
    callout.identifier = identifiers.claim(identifier(of: marker))
    callout.position = position
    document.parts.append(.callout(callout))
  }

  private func identifier(of marker: String) -> String { headingIdentifier(for: marker) }

  /// Whether the bracket is escaped, as in `\[!DO]`; then it is plain text.
  private func isEscaped(_ quote: MarkdownNode) -> Bool {
    let position = markerPosition(in: quote)
    return !source.line(position.line).dropFirst(position.byteColumn - 1).starts(with: "[!".utf8)
  }

  private func markerPosition(in quote: MarkdownNode) -> SourcePosition {
    guard let first = quote.firstChild?.firstChild else { return position(of: quote) }
    return SourcePosition(line: first.startLine, byteColumn: max(first.startColumn, 1))
  }

  /// Reports a marker at the beginning of a later line: two callouts without an empty line between them form one block
  /// quote.
  mutating func reportAdjoiningCallout(_ literal: UnsafeBufferPointer<UInt8>, at position: SourcePosition) {
    guard openCallout != nil, quoteDepth == 1, literal.starts(with: "[!".utf8),
      let close = literal.firstIndex(of: UInt8(ascii: "]"))
    else { return }
    let marker = String(decoding: literal[2..<close], as: UTF8.self)
    let line = source.line(position.line)
    let isAtLineStart = line.prefix(position.byteColumn - 1).allSatisfy {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
    guard isAtLineStart, calloutMarkers.contains(marker),
      line.dropFirst(position.byteColumn - 1).first == UInt8(ascii: "[")
    else { return }
    report(.adjoiningCallout(marker), at: position)
  }

  // MARK: the heading on the marker's line

  mutating func beginCalloutHeading(_ paragraph: MarkdownNode) -> Bool {
    guard openCallout?.headingParagraph == paragraph, openCallout != nil else { return false }
    beginTextBlock(.calloutHeading, paragraph)
    return true
  }

  mutating func takeMarkerLength(of text: MarkdownNode) -> Int {
    guard let callout = openCallout, callout.markerText == text else { return 0 }
    openCallout?.markerText = nil
    return callout.markerLength
  }

  /// Ends the heading at the end of its line or paragraph. False if it has already ended.
  mutating func endCalloutHeading(_ paragraph: MarkdownNode) -> Bool {
    guard openCallout?.headingParagraph == paragraph, openCallout != nil else { return false }
    openCallout?.headingParagraph = nil
    let heading = takeOutput()
    openCallout?.heading = heading
    endTextBlock()
    openCallout?.firstBlock = document.blocks.count
    return true
  }

  mutating func startParagraphBehindCalloutHeading(_ paragraph: MarkdownNode) {
    output.append("<p>")
    beginTextBlock(.paragraph, paragraph)
  }

  // MARK: the items of the first list

  mutating func beginCalloutItem(_ item: MarkdownNode) {
    guard let quote = openCallout?.quote, let list = item.parent, list.parent == quote else { return }
    if openCallout?.list == nil {
      let before = takeOutput()
      openCallout?.list = OpenCalloutList(node: list, before: before)
    }
    openCallout?.list?.firstBlock = document.blocks.count
    openCallout?.list?.citations = document.blocks.citationCount
  }

  mutating func endCalloutItem(_ item: MarkdownNode) {
    guard let list = openCallout?.list, item.parent == list.node else { return }
    let html = takeOutput()
    openCallout?.list?.items.append(
      ListedHTML.Item(
        html: html, text: document.blocks.text(from: list.firstBlock),
        hasCitations: document.blocks.citationCount > list.citations))
  }

  private mutating func endCallout(_ callout: OpenCallout) {
    let rest = takeOutput()
    let body =
      callout.list.map { ListedHTML(before: $0.before, items: $0.items, after: rest) } ?? ListedHTML(before: rest)
    if callout.heading.isEmpty && body.isEmpty {
      report(.emptyCallout(callout.marker), at: position(of: callout.quote))
    }
    document.parts.append(
      .callout(
        MarkdownCallout(
          marker: callout.marker, identifier: callout.identifier,
          heading: callout.heading, body: body, text: document.blocks.text(from: callout.firstBlock),
          position: position(of: callout.quote), includedFrom: nil)))
    openCallout = nil
  }
}
