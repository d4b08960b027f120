import CExpat

/// The only file that uses libexpat. Owns the parser and the events that it has read ahead.
///
/// Nothing is ever loaded and no entity is expanded: a document type that declares anything is not read.
struct XMLReader: ~Copyable {
  private let state: UnsafeMutablePointer<ReaderState>?
  private let text: UnsafeBufferPointer<UInt8>
  private var isStarted = false
  private var isFinished = false
  private var failure: XMLError?

  /// `text` must outlive the reader. It is read as UTF-8, whatever encoding it declares.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    guard let parser = XML_ParserCreateNS("UTF-8", XML_Char(separator)) else {
      state = nil
      return
    }
    let state = UnsafeMutablePointer<ReaderState>.allocate(capacity: 1)
    state.initialize(to: ReaderState(parser: parser))
    self.state = state
    XML_SetUserData(parser, state)
    setHandlers(of: parser)
  }

  deinit {
    guard let state else { return }
    XML_ParserFree(state.pointee.parser)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Nil at the end of the text.
  mutating func next() throws(XMLError) -> XMLEvent? {
    guard let state else { throw XMLError(kind: .outOfMemory, offset: 0) }
    while true {
      if let event = state.pointee.events.popFirst() { return event }
      if let failure { throw failure }
      if isFinished { return nil }
      state.pointee.events = []
      advance(state.pointee.parser)
    }
  }

  /// Parses until a batch of events is full, or to the end or an error.
  private mutating func advance(_ parser: XML_Parser) {
    let status: XML_Status
    if isStarted {
      status = XML_ResumeParser(parser)
    } else if let count = Int32(exactly: text.count) {
      isStarted = true
      status = text.withMemoryRebound(to: XML_Char.self) { XML_Parse(parser, $0.baseAddress, count, 1) }
    } else {
      failure = XMLError(kind: .outOfMemory, offset: 0)
      return
    }
    switch status {
    case XML_STATUS_SUSPENDED: break
    case XML_STATUS_OK: isFinished = true
    default:
      let offset = min(max(Int(XML_GetCurrentByteIndex(parser)), 0), text.count)
      failure = XMLError(kind: kind(of: XML_GetErrorCode(parser)), offset: offset)
    }
  }

  private func kind(of error: XML_Error) -> XMLError.Kind {
    switch error {
    case XML_ERROR_NO_ELEMENTS: .noElement
    case XML_ERROR_INVALID_TOKEN, XML_ERROR_SYNTAX, XML_ERROR_PARTIAL_CHAR: .malformed
    case XML_ERROR_UNCLOSED_TOKEN: .unclosedTag
    case XML_ERROR_UNCLOSED_CDATA_SECTION: .unclosedCharacterData
    case XML_ERROR_TAG_MISMATCH: .mismatchedTag
    case XML_ERROR_DUPLICATE_ATTRIBUTE: .duplicateAttribute
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: .textBehindRoot
    case XML_ERROR_UNDEFINED_ENTITY: .unknownEntity
    case XML_ERROR_BAD_CHAR_REF: .notACharacter
    case XML_ERROR_MISPLACED_XML_PI: .misplacedDeclaration
    case XML_ERROR_XML_DECL: .malformedDeclaration
    case XML_ERROR_UNBOUND_PREFIX: .unboundPrefix
    case XML_ERROR_NO_MEMORY: .outOfMemory
    default: .other(XML_ErrorString(error).map { String(cString: $0) } ?? "")
    }
  }
}

/// The state that libexpat's callbacks share.
private struct ReaderState {
  let parser: XML_Parser
  var events: ArraySlice<XMLEvent> = []
  var documentTypeStart: Int?

  /// The bytes of libexpat's current event.
  var range: Range<Int> {
    let start = Int(XML_GetCurrentByteIndex(parser))
    return start..<(start + Int(XML_GetCurrentByteCount(parser)))
  }

  mutating func append(_ kind: XMLEvent.Kind) { append(XMLEvent(kind: kind, range: range)) }

  private mutating func append(_ event: XMLEvent) {
    events.append(event)
    if events.count == batch { XML_StopParser(parser, XML_Bool(XML_TRUE)) }
  }

  /// libexpat passes a document type in tokens; a quoted string is one token.
  mutating func read(_ token: UnsafeBufferPointer<UInt8>) {
    if token.elementsEqual("<!DOCTYPE".utf8) {
      documentTypeStart = range.lowerBound
    } else if let start = documentTypeStart, token.elementsEqual("[".utf8) || token.elementsEqual(">".utf8) {
      let hasDeclarations = token[0] == UInt8(ascii: "[")
      append(
        XMLEvent(kind: .documentType(hasDeclarations: hasDeclarations), range: start..<range.upperBound))
      documentTypeStart = nil
      if hasDeclarations { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
    }
  }
}

private let batch = 256
/// Separates namespace and name. XML text can't contain this character.
private let separator: UInt8 = 1

private func state(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ReaderState>? {
  data?.assumingMemoryBound(to: ReaderState.self)
}

private func setHandlers(of parser: XML_Parser) {
  XML_SetXmlDeclHandler(parser) { data, version, encoding, _ in
    let version = version.map { String(cString: $0) } ?? ""
    state(data)?.pointee.append(
      .declaration(version: version, encoding: encoding.map { String(cString: $0) }))
  }
  XML_SetElementHandler(
    parser,
    { data, name, list in
      guard let name else { return }
      state(data)?.pointee.append(.start(readName(name), readAttributes(list)))
    },
    { data, _ in state(data)?.pointee.append(.end) })
  XML_SetCharacterDataHandler(parser) { data, text, count in
    state(data)?.pointee.append(.text(Array(readBytes(text, count))))
  }
  XML_SetCommentHandler(parser) { data, _ in state(data)?.pointee.append(.comment) }
  XML_SetProcessingInstructionHandler(parser) { data, target, _ in
    state(data)?.pointee.append(.processingInstruction(target: target.map { String(cString: $0) } ?? ""))
  }
  XML_SetDefaultHandler(parser) { data, token, count in
    state(data)?.pointee.read(readBytes(token, count))
  }
}

private func readBytes(_ text: UnsafePointer<XML_Char>?, _ count: Int32) -> UnsafeBufferPointer<UInt8> {
  let raw = UnsafeRawBufferPointer(start: text, count: Int(count))
  return raw.bindMemory(to: UInt8.self)
}

private func readName(_ written: UnsafePointer<XML_Char>) -> XMLName {
  let text = String(cString: written)
  guard let end = text.utf8.firstIndex(of: separator) else { return XMLName(namespace: "", local: text) }
  return XMLName(namespace: String(text[..<end]), local: String(text[text.utf8.index(after: end)...]))
}

/// A null-terminated list of alternating names and values.
private func readAttributes(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) -> [XMLAttribute] {
  var attributes: [XMLAttribute] = []
  var place = list
  while let pair = place, let name = pair[0], let value = pair[1] {
    attributes.append(XMLAttribute(name: readName(name), value: String(cString: value)))
    place = pair + 2
  }
  return attributes
}
