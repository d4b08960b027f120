/// An image whose description is being gathered.
struct OpenImage {
  var node: MarkdownNode
  var resolved: ResolvedImage?
  var description: [UInt8] = []
  var position: SourcePosition
}

extension Renderer {
  mutating func enterImage(_ node: MarkdownNode) {
    let position = hasAdditions ? cursor.opening(of: node) : SourcePosition(line: 1, byteColumn: 1)
    var image = OpenImage(node: node, position: position)
    output.append("<img src=\"")
    if hasAdditions {
      image.resolved = environment.image(at: String(decoding: node.url, as: UTF8.self), position: position)
      var url = image.resolved?.source ?? ""
      url.withUTF8 { appendCommonMarkURL($0, to: &output) }
    } else if !isDangerous(node.url) {
      appendCommonMarkURL(node.url, to: &output)
    }
    output.append("\" alt=\"")
    openImage = image
  }

  /// Everything inside an image is plain text of its description.
  mutating func describeImage(with node: MarkdownNode) {
    switch node.kind {
    case .text, .code, .htmlInline: openImage?.description += node.literal
    case .softBreak, .lineBreak: openImage?.description.append(UInt8(ascii: " "))
    default: break
    }
  }

  mutating func leaveImage(_ node: MarkdownNode) {
    guard let image = openImage else { return }
    openImage = nil
    let isDecoration = hasAdditions && image.description.elementsEqual(" ".utf8)
    if !isDecoration {
      image.description.withUnsafeBufferPointer { appendCommonMarkEscaped($0, to: &output) }
    }
    guard hasAdditions else {
      appendTitle(node.title)
      return output.append("\" />")
    }
    if image.description.isEmpty { report(.missingDescription, at: image.position) }
    finishImage(image, caption: node.title)
    if !isDecoration { describedImages.append(image) }
  }

  private mutating func finishImage(_ image: OpenImage, caption: UnsafeBufferPointer<UInt8>) {
    if let resolved = image.resolved {
      output.append("\" width=\"")
      output.append(contentsOf: String(resolved.width).utf8)
      output.append("\" height=\"")
      output.append(contentsOf: String(resolved.height).utf8)
    }
    output.append("\" loading=\"lazy\" decoding=\"async\" />")
    guard !caption.isEmpty, let paragraph = image.node.parent, isFigure(paragraph) else { return }
    output.append("<figcaption>")
    appendCommonMarkEscaped(caption, to: &output)
    output.append("</figcaption>")
    document.blocks.append(caption, style: .plain, at: image.position)
  }

  mutating func recordDescription(of image: OpenImage) {
    document.blocks.begin(
      .imageDescription, isListItem: false, callout: openCallout?.marker, position: image.position)
    image.description.withUnsafeBufferPointer { document.blocks.append($0, style: .plain, at: image.position) }
    document.blocks.end()
  }

  /// An image with a caption that has a paragraph to itself.
  func isFigure(_ paragraph: MarkdownNode) -> Bool {
    guard let image = paragraph.firstChild, image.kind == .image, image.next == nil else { return false }
    return !image.title.isEmpty && paragraph.parent?.kind != .item
  }
}
