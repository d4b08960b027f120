/// Goes through a picture once: finds what is not allowed, measures it, and collects what to leave out of the public
/// copy.
struct SVGSanitizer {
  private static let deepestLevel = 200

  /// The document type, if one was found that is still in the text.
  private(set) var documentType: Range<Int>?

  let bytes: [UInt8]
  private let isSecondReading: Bool
  private var problems = ProblemList()
  private var cuts = Cuts()
  private var size: SVGSize?

  private(set) var open: [OpenElement] = []
  /// The nesting level of the element that is being left out with its content.
  private var skippedLevel: Int?
  private var style: StyleText?

  struct OpenElement {
    var name: String
    var start: Int
  }

  /// - Parameter documentType: Where spaces have replaced the document type.
  init(_ bytes: [UInt8], withoutDocumentTypeAt documentType: Range<Int>? = nil) {
    self.bytes = bytes
    isSecondReading = documentType != nil
    if bytes.starts(with: byteOrderMark) { cuts.append(0..<byteOrderMark.count) }
    if let documentType { cuts.append(documentType) }
  }

  mutating func read() {
    let bytes = bytes
    bytes.withUnsafeBufferPointer { text in
      var events = XMLReader(text)
      do throws(XMLError) {
        while let event = try events.next(), read(event) {}
      } catch {
        problems.append(explanation(of: error))
      }
    }
  }

  func picture() throws(SVGProblems) -> SVGImage {
    guard problems.isEmpty else { throw SVGProblems(problems: problems.inOrder) }
    return SVGImage(bytes: cuts.applied(to: bytes), size: size)
  }

  /// Returns whether to read on.
  private mutating func read(_ event: XMLEvent) -> Bool {
    let isSkipping = skippedLevel != nil
    switch event.kind {
    case .declaration(let version, let encoding):
      if version != "1.0" { return stop(.version(version), at: event.range.lowerBound) }
      if let encoding, encoding.lowercased() != "utf-8" { return stop(.encoding(encoding), at: event.range.lowerBound) }
    case .documentType(hasDeclarations: true): return stop(.documentType, at: event.range.lowerBound)
    case .documentType:
      if isSecondReading { return stop(.secondDocumentType, at: event.range.lowerBound) }
      documentType = event.range
      return false
    case .processingInstruction(let target):
      if !isSkipping { report(.processingInstruction(target), at: event.range.lowerBound) }
    case .comment:
      if !isSkipping { cuts.append(event.range, isInContent: !open.isEmpty) }
    case .text(let text):
      if !isSkipping { style?.append(text, at: event.range.lowerBound) }
    case .start(let name, let attributes):
      let tag = WrittenTag(bytes, event.range)
      open.append(OpenElement(name: tag.name, start: event.range.lowerBound))
      if open.count > Self.deepestLevel { return stop(.tooDeep(Self.deepestLevel), at: event.range.lowerBound) }
      if open.count == 1, let message = mistake(inRoot: name, tag) { return stop(message, at: event.range.lowerBound) }
      if open.count == 1 { size = SVG.size(ofRoot: attributes) }
      if !isSkipping { readElement(name, attributes, tag, at: event.range.lowerBound) }
    case .end: readEnd(event.range)
    }
    return true
  }

  private func mistake(inRoot name: XMLName, _ tag: WrittenTag) -> Message? {
    if name == XMLName(namespace: Namespace.svg, local: "svg") { return nil }
    return name == XMLName(namespace: "", local: "svg") ? .noNamespace : .noDrawing(root: tag.name)
  }

  private mutating func readElement(
    _ name: XMLName, _ attributes: [XMLAttribute], _ tag: WrittenTag, at start: Int
  ) {
    let isDrawing = name.namespace == Namespace.svg
    if isDrawing, style == nil, Allowed.elements.contains(name.local) {
      readAttributes(attributes, tag, element: name.local, at: start)
      if name.local == "style" { style = StyleText(level: open.count) }
      return
    }
    skippedLevel = open.count
    if isDrawing, style != nil || name.local != "metadata" {
      report(.element(written: tag.name, local: name.local), at: start)
    } else if !isDrawing, !Namespace.belongsToEditor(name.namespace) {
      report(.foreignElement(written: tag.name, namespace: name.namespace), at: start)
    }
  }

  private mutating func readEnd(_ range: Range<Int>) {
    let level = open.count
    guard let element = open.popLast() else { return }
    if level == skippedLevel {
      skippedLevel = nil
      cuts.append(element.start..<range.upperBound, isInContent: true)
    } else if skippedLevel == nil, let style, style.level == level {
      for problem in StyleReader.problems(in: style.bytes, .sheet) {
        report(problem.message, at: style.fileOffset(of: problem.offset))
      }
      self.style = nil
    }
  }

  private mutating func readAttributes(
    _ attributes: [XMLAttribute], _ tag: WrittenTag, element: String, at start: Int
  ) {
    var attributes = attributes[...]
    for written in tag.attributes {
      if written.declaresNamespace {
        if Namespace.belongsToEditor(String(decoding: bytes[written.value], as: UTF8.self)) {
          cuts.append(written.whole)
        }
        continue
      }
      guard let attribute = attributes.popFirst() else { break }
      if Namespace.belongsToEditor(attribute.name.namespace) {
        cuts.append(written.whole)
      } else {
        for message in attribute.problems(on: element, written: written.name) { report(message, at: written.start) }
      }
    }
    // Every attribute should have been matched by now. One that was not is reported rather than published unchecked.
    for attribute in attributes { report(.attribute(attribute.name.local), at: start) }
  }

  private mutating func report(_ message: Message, at offset: Int) { problems.append(message.problem(at: offset)) }

  private mutating func stop(_ message: Message, at offset: Int) -> Bool {
    report(message, at: offset)
    return false
  }
}
