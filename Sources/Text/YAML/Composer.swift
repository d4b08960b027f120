/// Builds the tree, and reports what YAML allows but Bedside does not.
struct Composer: ~Copyable {
  private static let deepestLevel = 64

  private var events: EventStream
  private let source: SourceLines
  private var problems: [YAMLProblem] = []
  private var progress = ParsingProgress()
  private var aliasLine: Int?

  init(_ source: SourceLines) {
    self.source = source
    events = EventStream(source.bytes, firstLine: source.firstLine)
  }

  mutating func document() -> Result<YAMLNode?, YAMLProblems> {
    var root: YAMLNode?
    do throws(YAMLProblem) {
      root = try onlyDocument()
    } catch {
      let error = YAMLProblem(mark: source.placeInText(error.mark), message: error.message, help: error.help)
      // Only reported on another line: an error on the alias's own line is a consequence of the alias.
      if aliasLine != error.mark.line, !problems.contains(error) { problems.append(error) }
    }
    guard problems.isEmpty else {
      return .failure(YAMLProblems(problems: problems.sorted { $0.mark < $1.mark }))
    }
    return .success(root)
  }

  private mutating func onlyDocument() throws(YAMLProblem) -> YAMLNode? {
    let start = try next()
    guard case .documentStart(let hasDirectives) = start.kind else { return nil }
    if hasDirectives { throw Message.directive.problem(at: start.start) }
    let root = try node(try next(), depth: 0)
    _ = try next()
    let following = try next()
    if case .documentStart = following.kind { throw Message.secondDocument.problem(at: following.start) }
    if case .scalar("", isQuoted: false) = root.value, root.tag == nil { return nil }
    report(source.missingSpace(inValue: root))
    return root
  }

  private mutating func next() throws(YAMLProblem) -> Event {
    do throws(LibraryError) {
      let event = try events.next()
      progress.note(event)
      return event
    } catch {
      throw SyntaxExplainer(source: source, error: error, progress: progress).problem()
    }
  }

  private mutating func node(_ event: Event, depth: Int) throws(YAMLProblem) -> YAMLNode {
    let mark = event.isTagged ? source.valueMark(of: event) : source.placeInText(event.start)
    if event.hasAnchor { report(Message.anchorOrAlias.problem(at: event.start)) }
    switch event.kind {
    case .scalar(let text, let isQuoted):
      progress.complete(from: mark, to: event.end, isQuoted ? .quoted : .plain)
      if !isQuoted, event.end.line > mark.line { report(source.swallowedDash(from: mark, to: event.end)) }
      return YAMLNode(value: .scalar(text, isQuoted: isQuoted), tag: event.tag, mark: mark)
    case .listStart(let inBrackets):
      try enter(mark, depth, inBrackets)
      let items = try items(depth: depth + 1)
      if inBrackets { progress.closeBracket() }
      return YAMLNode(value: .list(items), tag: event.tag, mark: mark)
    case .mapStart(let inBrackets):
      try enter(mark, depth, inBrackets)
      let entries = try entries(depth: depth + 1)
      if inBrackets { progress.closeBracket() }
      return YAMLNode(value: .map(entries), tag: event.tag, mark: mark)
    default:
      report(Message.anchorOrAlias.problem(at: event.start))
      aliasLine = event.start.line
      return YAMLNode(value: .scalar("", isQuoted: false), mark: mark)
    }
  }

  private mutating func enter(_ mark: YAMLMark, _ depth: Int, _ inBrackets: Bool) throws(YAMLProblem) {
    guard depth < Composer.deepestLevel else { throw Message.tooManyLevels(Composer.deepestLevel).problem(at: mark) }
    if inBrackets { progress.openBracket(at: mark) }
  }

  private mutating func items(depth: Int) throws(YAMLProblem) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .listEnd = event.kind { return items }
      items.append(try node(event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(YAMLProblem) -> [YAMLEntry] {
    var entries = UniqueEntries()
    while true {
      let event = try next()
      if case .mapEnd = event.kind { return entries.entries }
      let key = try node(event, depth: depth)
      let value = try node(try next(), depth: depth)
      guard case .scalar(let name, let isQuoted) = key.value else {
        report(Message.nameIsNoText(mended: source.line(key.mark.line).quotingDoubleBraces()).problem(at: key.mark))
        continue
      }
      if case .alias = event.kind { continue }
      let entry = YAMLEntry(key: name, keyMark: key.mark, value: value)
      reportFaults(of: entry, tagged: event, isQuoted: isQuoted)
      if let line = entries.insert(entry) { report(Message.duplicateKey(name, line: line).problem(at: key.mark)) }
    }
  }

  private mutating func reportFaults(of entry: YAMLEntry, tagged event: Event, isQuoted: Bool) {
    if event.isTagged {
      let mended = source.line(event.start.line).movingTagBehindName()
      report(Message.tagBeforeName(mended: mended).problem(at: event.start))
    }
    if entry.value.mark.line > entry.keyMark.line { report(source.missingSpace(inValue: entry.value)) }
    guard !isQuoted else { return }
    if entry.key.isEmpty { report(Message.noName.problem(at: entry.keyMark)) }
    if entry.key == "<<" { report(Message.mergeKey.problem(at: entry.keyMark)) }
    if entry.value.isEmpty { report(source.missingSpace(inText: entry.key, at: entry.keyMark)) }
  }

  private mutating func report(_ problem: YAMLProblem?) {
    if let problem { problems.append(problem) }
  }
}
