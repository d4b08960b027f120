/// Gathers the plain text of the block being rendered.
struct TextBlockBuilder {
  var block: TextBlock
  var text: [UInt8] = []

  mutating func append(_ literal: UnsafeBufferPointer<UInt8>, style: TextRun.Style, at position: SourcePosition) {
    guard !literal.isEmpty else { return }
    let start = text.count
    text.append(contentsOf: literal)
    block.runs.append(TextRun(range: start..<text.count, style: style, position: position))
  }

  mutating func appendSpace() { text.append(UInt8(ascii: " ")) }

  func finished() -> TextBlock {
    var block = block
    block.text = String(decoding: text, as: UTF8.self)
    return block
  }
}

extension Renderer {
  mutating func beginTextBlock(_ kind: TextBlock.Kind, _ node: MarkdownNode) {
    textBlock = TextBlockBuilder(
      block: TextBlock(
        kind: kind, isListItem: node.parent?.kind == .item, callout: openCallout?.marker, position: position(of: node)))
  }

  mutating func endTextBlock() {
    if let textBlock, !textBlock.text.isEmpty { document.blocks.append(textBlock.finished()) }
    textBlock = nil
  }
}
