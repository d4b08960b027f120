import TextModel

/// An image whose description is being collected.
struct OpenImage {
  /// Text with its position, or a line break.
  enum Piece {
    case text(UnsafeBufferPointer<UInt8>, SourcePosition)
    case lineBreak
  }

  var node: MarkdownNode
  var resolved: ResolvedImage?
  var description: [Piece] = []
  var position: SourcePosition

  /// Whether the description is only spaces, as in `![ ](wave.svg)`, which marks a decorative image.
  var isDecoration: Bool {
    !description.isEmpty
      && description.allSatisfy { piece in
        if case .text(let text, _) = piece { text.allSatisfy { $0 == UInt8(ascii: " ") } } else { true }
      }
  }
}

extension Renderer {
  mutating func enterImage(_ node: MarkdownNode) {
    let position = hasAdditions ? cursor.opening(of: node) : SourcePosition(line: 1, byteColumn: 1)
    var image = OpenImage(node: node, position: position)
    output.append("<img src=\"")
    if hasAdditions {
      refuseSteering(in: node.title, at: position)
      image.resolved = environment.image(at: String(decoding: node.url, as: UTF8.self), position: position)
      var url = image.resolved?.source ?? ""
      url.withUTF8 { appendCommonMarkURL($0, to: &output) }
    } else if !isDangerous(node.url) {
      appendCommonMarkURL(node.url, to: &output)
    }
    output.append("\" alt=\"")
    openImage = image
  }

  /// Adds a node inside an image to its description as plain text.
  mutating func describeImage(with node: MarkdownNode) {
    switch node.kind {
    case .text, .code, .htmlInline:
      let position = hasAdditions ? cursor.position(of: node) : SourcePosition(line: 1, byteColumn: 1)
      if hasAdditions && node.kind == .htmlInline { reportRawHTML(node.literal, at: position) }
      refuseSteering(in: node.literal, at: position)
      openImage?.description.append(.text(node.literal, position))
    case .softBreak, .lineBreak:
      if hasAdditions { cursor.startNextLine() }
      openImage?.description.append(.lineBreak)
    default: break
    }
  }

  mutating func leaveImage(_ node: MarkdownNode) {
    guard let image = openImage else { return }
    openImage = nil
    if !hasAdditions || !image.isDecoration { appendDescription(of: image) }
    guard hasAdditions else {
      appendTitle(node.title)
      return output.append("\" />")
    }
    if image.description.isEmpty { report(.missingDescription, at: image.position) }
    finishImage(image)
    if !image.isDecoration { describedImages.append(image) }
  }

  private mutating func appendDescription(of image: OpenImage) {
    for piece in image.description {
      switch piece {
      case .text(let text, _): appendCommonMarkEscaped(text, to: &output)
      case .lineBreak: output.append(" ")
      }
    }
  }

  private mutating func finishImage(_ image: OpenImage) {
    let caption = image.node.title
    let isFigure = image.node.parent.map(isFigure) ?? false
    if !isFigure { appendTitle(caption) }
    if let resolved = image.resolved {
      output.append("\" width=\"")
      output.append(contentsOf: String(resolved.width).utf8)
      output.append("\" height=\"")
      output.append(contentsOf: String(resolved.height).utf8)
    }
    output.append("\" loading=\"lazy\" decoding=\"async\" />")
    guard isFigure else { return }
    output.append("<figcaption>")
    appendCommonMarkEscaped(caption, to: &output)
    output.append("</figcaption>")
    record(caption, style: .plain, at: cursor.position(ofText: caption) ?? image.position)
  }

  mutating func recordDescription(of image: OpenImage) {
    document.blocks.begin(
      .imageDescription, isListItem: false, callout: openCallout?.marker, position: image.position)
    for piece in image.description {
      switch piece {
      case .text(let text, let position): record(text, style: .plain, at: position)
      case .lineBreak: document.blocks.appendSpace()
      }
    }
    document.blocks.endBlock()
  }

  /// Whether the paragraph holds only an image with a caption.
  func isFigure(_ paragraph: MarkdownNode) -> Bool {
    guard paragraph.kind == .paragraph, let image = paragraph.firstChild, image.kind == .image, image.next == nil
    else { return false }
    return !image.title.isEmpty && paragraph.parent?.kind != .item
  }
}
