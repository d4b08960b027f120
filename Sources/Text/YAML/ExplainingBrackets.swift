/// Errors inside `[ ]` and `{ }`.
extension SyntaxExplainer {
  func unexpectedInBrackets(at mark: YAMLMark) -> YAMLProblem {
    let opening = error.contextMark
    if let problem = unclosedBracket(openedAt: opening, before: mark) { return problem }
    let line = source.line(mark.line)
    switch source.scalar(at: mark) {
    case ":":
      let start = line.itemStart(before: mark.column - 1)
      return Message.colonInsideValue(mended: line.quotingItem(from: start)).problem(at: mark)
    case "]", "}": return wrongClosing(at: mark, opening)
    default: return Message.missingComma.problem(at: mark)
    }
  }

  func missingValue(at mark: YAMLMark) -> YAMLProblem {
    guard let opening = progress.openBrackets.last else {
      return unexpectedBehindValue(at: mark) ?? wrongBeginning(at: mark)
    }
    if let problem = unclosedBracket(openedAt: opening, before: mark) { return problem }
    return switch source.scalar(at: mark) {
    case ",": Message.nothingBetweenCommas.problem(at: mark)
    case ":": Message.noName.problem(at: mark)
    case "-": Message.dashInBrackets.problem(at: mark)
    case "]", "}": wrongClosing(at: mark, opening)
    default: wrongBeginning(at: mark)
    }
  }

  private func wrongClosing(at mark: YAMLMark, _ opening: YAMLMark) -> YAMLProblem {
    Message.wrongClosing(text(at: mark), opened: text(at: opening), line: opening.line).problem(at: mark)
  }

  /// An unclosed bracket also takes in the lines below it, which are recognised by not being indented further.
  private func unclosedBracket(openedAt opening: YAMLMark, before mark: YAMLMark) -> YAMLProblem? {
    let owner = source.line(opening.line)
    let isAtEnd = source.contentLine(below: mark.line - 1) == nil || source.isEnd(mark)
    let swallows = stride(from: opening.line + 1, through: mark.line, by: 1).lazy.map(source.line).contains { line in
      !line.isBlank && line.indentation <= owner.indentation && line.scalars[line.indentation] != "]"
        && line.scalars[line.indentation] != "}"
    }
    guard isAtEnd || swallows else { return nil }
    if let hidden = owner.valueHiddenByItself(from: opening.column) {
      return Message.commentInBrackets(value: String(String.UnicodeScalarView(owner.scalars[hidden])))
        .problem(at: YAMLMark(line: opening.line, column: hidden.lowerBound + 1))
    }
    return Message.unclosedBracket(text(at: opening), line: opening.line).problem(at: opening)
  }

  private func text(at mark: YAMLMark) -> String {
    source.scalar(at: mark).map { String(Character($0)) } ?? ""
  }
}

extension SourceLine {
  /// A value such as `#0b5c5e` that was not meant as a comment, but hides the rest of the line, closing bracket
  /// included.
  fileprivate func valueHiddenByItself(from start: Int) -> Range<Int>? {
    let inside = scalars.indices.dropFirst(start)
    guard let sign = inside.first(where: { scalars[$0] == "#" && scalars[$0 - 1].isSpace }),
      scalars[..<sign].count(where: \.isQuote).isMultiple(of: 2),
      let end = scalars[sign...].firstIndex(where: { $0.isSpace || $0 == "," || $0 == "}" || $0 == "]" }),
      end > sign + 1, scalars[end...].contains(where: { $0 == "}" || $0 == "]" })
    else { return nil }
    return sign..<end
  }
}
