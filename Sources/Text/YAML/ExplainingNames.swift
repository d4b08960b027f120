/// Errors about names, colons and indentation.
extension SyntaxExplainer {
  func unexpectedColon(at mark: YAMLMark) -> YAMLProblem {
    let line = source.line(mark.line)
    if let colon = line.colon, colon < mark.column - 1 {
      let continues = (source.contentLine(below: line.number)?.indentation ?? 0) > line.indentation
      return Message.colonInsideValue(mended: continues ? nil : line.quotingValue()).problem(at: mark)
    }
    // The text before this colon began on an earlier line, next to or below the nearest name.
    var firstOfText: SourceLine?
    var above = source.contentLine(above: line.number)
    while let candidate = above, candidate.colon == nil {
      firstOfText = candidate
      above = candidate.hasDash ? nil : source.contentLine(above: candidate.number)
    }
    if let owner = above, !owner.isValueEmpty, owner.indentation < line.indentation {
      return Message.deeperThanItsName(spaces: owner.nameStart, line: owner.number)
        .problem(at: YAMLMark(line: line.number, column: line.indentation + 1))
    }
    guard let firstOfText else { return Message.colonInsideValue(mended: nil).problem(at: mark) }
    return missingColon(on: YAMLMark(line: firstOfText.number, column: firstOfText.nameStart + 1))
  }

  func missingColon(on mark: YAMLMark) -> YAMLProblem {
    let line = source.line(mark.line)
    let text = String(String.UnicodeScalarView(line.scalars.dropFirst(mark.column - 1)))
    if let problem = source.missingSpace(inText: text, at: mark) { return problem }
    if text.hasPrefix("-") {
      let place = YAMLMark(line: mark.line, column: mark.column + 1)
      return Message.missingSpaceAfterDash(mended: line.insertingSpace(at: mark.column)).problem(at: place)
    }
    return Message.missingColon.problem(at: mark)
  }

  func missingSpace(behindColonAt mark: YAMLMark) -> YAMLProblem {
    let line = source.line(mark.line)
    let mended = mark.column <= line.scalars.count ? line.insertingSpace(at: mark.column) : nil
    return Message.missingSpaceAfterColon(mended: mended)
      .problem(at: YAMLMark(line: mark.line, column: mark.column + 1))
  }

  func unexpectedAmongNames(at mark: YAMLMark) -> YAMLProblem {
    if let problem = unexpectedBehindValue(at: mark) { return problem }
    let line = source.line(mark.line)
    if source.scalar(at: mark) == ":" { return Message.noName.problem(at: mark) }
    guard mark.column == line.indentation + 1 else { return wrongBeginning(at: mark) }
    if line.hasDash { return misplacedItem(at: mark) }
    return notLevel(at: mark)
  }

  func unexpectedInList(at mark: YAMLMark) -> YAMLProblem {
    if let problem = unexpectedBehindValue(at: mark) { return problem }
    let line = source.line(mark.line)
    guard mark.column == line.indentation + 1 else { return wrongBeginning(at: mark) }
    if mark.column != error.contextMark.column { return notLevel(at: mark) }
    return Message.nameInList(mended: line.insertingDash()).problem(at: mark)
  }

  func unexpectedBehindDocument(at mark: YAMLMark) -> YAMLProblem {
    if let problem = unexpectedBehindValue(at: mark) { return problem }
    if let above = source.contentLine(above: mark.line), above.scalars.first == "%" {
      return Message.directive.problem(at: YAMLMark(line: above.number, column: 1))
    }
    guard let first = source.contentLine(below: source.firstLine - 1), first.number < mark.line else {
      return wrongBeginning(at: mark)
    }
    if first.indentation >= mark.column { return Message.leftOfFirst(line: first.number).problem(at: mark) }
    return Message.missingColon.problem(at: mark)
  }

  private func misplacedItem(at mark: YAMLMark) -> YAMLProblem {
    guard let above = source.contentLine(above: mark.line), above.hasDash, above.indentation != mark.column - 1 else {
      return Message.listItemAmongNames.problem(at: mark)
    }
    return Message.notLevel([(above.indentation, above.number)]).problem(at: mark)
  }

  private func notLevel(at mark: YAMLMark) -> YAMLProblem {
    var choices = [(spaces: error.contextMark.column - 1, line: error.contextMark.line)]
    if let above = source.contentLine(above: mark.line), above.indentation >= mark.column {
      choices.append((above.indentation, above.number))
    }
    return Message.notLevel(choices).problem(at: mark)
  }
}
