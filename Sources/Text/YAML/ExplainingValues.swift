/// Errors about how a value begins and where it ends.
extension SyntaxExplainer {
  /// An unclosed quote ends at the next quote, lines below, and libyaml reports the text after that one.
  func unclosedQuote(before mark: YAMLMark) -> YAMLProblem? {
    guard let value = progress.lastValue, value.kind == .quoted, value.start.line < value.end.line,
      value.end.line == mark.line, source.scalar(at: value.start)?.isQuote == true
    else { return nil }
    return unclosedQuote(openedAt: value.start)
  }

  func unclosedQuote(openedAt mark: YAMLMark) -> YAMLProblem {
    let quote = source.scalar(at: mark) ?? "\""
    let mended = source.line(mark.line).closingQuote(quote, openedAt: mark.column - 1)
    return Message.unclosedQuote(String(Character(quote)), line: mark.line, mended: mended).problem(at: mark)
  }

  func unknownEscape(at mark: YAMLMark) -> YAMLProblem {
    let line = source.line(mark.line)
    let escape = String(String.UnicodeScalarView(line.scalars.dropFirst(mark.column - 1).prefix(2)))
    return Message.unknownEscape(escape, mended: line.swappingQuotes()).problem(at: mark)
  }

  func brokenCharacterCode(at mark: YAMLMark) -> YAMLProblem {
    Message.brokenCharacterCode(mended: source.line(mark.line).swappingQuotes())
      .problem(at: YAMLMark(line: mark.line, column: mark.column - 2))
  }

  /// For a value that begins with a character that is special in YAML.
  func wrongBeginning(at mark: YAMLMark) -> YAMLProblem {
    guard let scalar = source.scalar(at: mark) else { return Message.other(error.words).problem(at: mark) }
    return Message.cannotBegin(with: String(Character(scalar)), mended: quotingValue(at: mark)).problem(at: mark)
  }

  func unexpectedDash(at mark: YAMLMark) -> YAMLProblem {
    if let problem = unexpectedBehindValue(at: mark) { return problem }
    let mended = quotingValue(at: mark)
    return source.line(mark.line).colon == nil
      ? Message.cannotBegin(with: "-", mended: mended).problem(at: mark)
      : Message.listBehindName(mended: mended).problem(at: mark)
  }

  /// For `"a" b`, `[a] b`, and a closing bracket without an opening one.
  func unexpectedBehindValue(at mark: YAMLMark) -> YAMLProblem? {
    if let scalar = source.scalar(at: mark), scalar == "]" || scalar == "}" {
      return Message.closingWithoutOpening(String(Character(scalar))).problem(at: mark)
    }
    guard let value = progress.lastValue, value.end.line == mark.line, value.end <= mark else { return nil }
    let line = source.line(mark.line)
    let isWhole = value.start.line == mark.line && value.start.column == line.valueStart + 1
    switch value.kind {
    case .plain: return nil
    case .quoted: return Message.textBehindQuote(mended: isWhole ? line.quotingAnew() : nil).problem(at: mark)
    case .bracketed:
      let mended = isWhole ? line.quotingValue(includingBrackets: true) : nil
      return Message.textBehindBracket(mended: mended).problem(at: mark)
    }
  }

  private func quotingValue(at mark: YAMLMark) -> String? {
    let line = source.line(mark.line)
    if line.valueStart == mark.column - 1 { return line.quotingValue() }
    if line.nameStart == mark.column - 1 { return line.quotingName() }
    return progress.openBrackets.isEmpty ? nil : line.quotingItem(from: mark.column - 1)
  }
}
