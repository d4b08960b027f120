import CYAML

/// The only file that uses libyaml. Owns the parser and the current event.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool
  private let firstLine: Int

  /// `text` must outlive the stream.
  init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.firstLine = firstLine
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(current)
    if isReady { yaml_parser_delete(parser) }
    current.deallocate()
    parser.deallocate()
  }

  mutating func next() throws(LibraryError) -> Event {
    while true {
      yaml_event_delete(current)
      guard isReady, yaml_parser_parse(parser, current) == 1 else { throw failure() }
      if let event = event() { return event }
    }
  }

  private func event() -> Event? {
    let data = current.pointee.data
    let start = mark(current.pointee.start_mark)
    let end = mark(current.pointee.end_mark)
    switch current.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return Event(
        kind: .scalar(text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE), start: start, end: end,
        tag: writtenTag(scalar.tag), isTagged: scalar.tag != nil, hasAnchor: scalar.anchor != nil)
    case YAML_SEQUENCE_START_EVENT:
      let list = data.sequence_start
      return Event(
        kind: .listStart(inBrackets: list.style == YAML_FLOW_SEQUENCE_STYLE), start: start, end: end,
        tag: writtenTag(list.tag), isTagged: list.tag != nil, hasAnchor: list.anchor != nil)
    case YAML_MAPPING_START_EVENT:
      let map = data.mapping_start
      return Event(
        kind: .mapStart(inBrackets: map.style == YAML_FLOW_MAPPING_STYLE), start: start, end: end,
        tag: writtenTag(map.tag), isTagged: map.tag != nil, hasAnchor: map.anchor != nil)
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .listEnd, start: start, end: end)
    case YAML_MAPPING_END_EVENT: return Event(kind: .mapEnd, start: start, end: end)
    case YAML_ALIAS_EVENT: return Event(kind: .alias, start: start, end: end)
    case YAML_DOCUMENT_START_EVENT:
      let document = data.document_start
      let hasTagDirectives = document.tag_directives.start != document.tag_directives.end
      return Event(
        kind: .documentStart(hasDirectives: document.version_directive != nil || hasTagDirectives),
        start: start, end: end)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, start: start, end: end)
    case YAML_STREAM_START_EVENT: return nil
    default: return Event(kind: .streamEnd, start: start, end: end)
    }
  }

  /// Restores `!!`, which libyaml expands to a prefix.
  private func writtenTag(_ tag: UnsafeMutablePointer<UInt8>?) -> String? {
    guard let tag else { return nil }
    let text = String(cString: tag)
    if text.isEmpty || text == "!" { return nil }
    if text.hasPrefix("!") { return text }
    let standard = "tag:yaml.org,2002:"
    return text.hasPrefix(standard) ? "!!" + text.dropFirst(standard.count) : "!<\(text)>"
  }

  private func mark(_ mark: yaml_mark_t) -> YAMLMark {
    YAMLMark(line: Int(clamping: mark.line) + firstLine, column: Int(clamping: mark.column) + 1)
  }

  private func failure() -> LibraryError {
    let state = parser.pointee
    let words = state.problem.map { String(cString: $0) } ?? "out of memory"
    let context = state.context.map { String(cString: $0) } ?? ""
    return LibraryError(
      words: words,
      place: state.error == YAML_READER_ERROR
        ? .byte(Int(clamping: state.problem_offset)) : .mark(mark(state.problem_mark)),
      context: context, contextMark: mark(state.context_mark))
  }
}
