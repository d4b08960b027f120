/// Explains errors of libyaml 0.2.5 in plain words.
struct SyntaxExplainer {
  let source: SourceLines
  let error: LibraryError
  let progress: ParsingProgress

  func problem() -> YAMLProblem {
    switch error.place {
    case .byte(let offset): unreadableBytes(at: offset)
    case .mark(let mark): unclosedQuote(before: mark) ?? problem(at: mark)
    }
  }

  private func problem(at mark: YAMLMark) -> YAMLProblem {
    if error.context.contains("directive") { return Message.directive.problem(at: error.contextMark) }
    return switch error.words {
    case "mapping values are not allowed in this context": unexpectedColon(at: mark)
    case "could not find expected ':'": missingColon(on: error.contextMark)
    case "did not find expected key": unexpectedAmongNames(at: mark)
    case "did not find expected '-' indicator": unexpectedInList(at: mark)
    case "did not find expected <document start>": unexpectedBehindDocument(at: mark)
    case "did not find expected node content": missingValue(at: mark)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": unexpectedInBrackets(at: mark)
    case "block sequence entries are not allowed in this context": unexpectedDash(at: mark)
    case "mapping keys are not allowed in this context", "found character that cannot start any token":
      // A tab at the end of the line is not among the line's scalars.
      (source.scalar(at: mark) ?? "\t") == "\t" ? Message.tab.problem(at: mark) : wrongBeginning(at: mark)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      Message.tab.problem(at: mark)
    case "found unexpected end of stream", "found unexpected document indicator":
      unclosedQuote(openedAt: error.contextMark)
    case "found unknown escape character": unknownEscape(at: mark)
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      brokenCharacterCode(at: mark)
    case "did not find expected alphabetic or numeric character": wrongBeginning(at: error.contextMark)
    case "did not find expected comment or line break":
      Message.textBehindBlockMark(mended: source.line(mark.line).quotingValue()).problem(at: mark)
    case "found an indentation indicator equal to 0": Message.blockMarkZero.problem(at: mark)
    case "found unexpected ':'": missingSpace(behindColonAt: mark)
    case "did not find expected whitespace or line break" where source.scalar(at: mark)?.isQuote == true:
      Message.missingSpaceAfterTag.problem(at: mark)
    case "did not find expected whitespace or line break", "did not find expected tag URI",
      "did not find expected '!'", "did not find the expected '>'", "did not find URI escaped octet",
      "found an incorrect leading UTF-8 octet", "found an incorrect trailing UTF-8 octet":
      brokenTag(at: error.contextMark)
    case "found undefined tag handle": brokenTag(at: mark)
    case "found duplicate %YAML directive", "found incompatible YAML document", "found duplicate %TAG directive":
      Message.directive.problem(at: mark)
    case "out of memory": Message.outOfMemory.problem(at: mark)
    default: Message.other(error.words).problem(at: mark)
    }
  }

  private func unreadableBytes(at offset: Int) -> YAMLProblem {
    let isTrailing = error.words == "invalid trailing UTF-8 octet"
    let mark = source.mark(atByte: isTrailing ? source.scalarStart(before: offset) : offset)
    guard error.words == "control characters are not allowed" else { return Message.notUTF8.problem(at: mark) }
    let rest = String(decoding: source.bytes[offset..<min(offset + 4, source.bytes.count)], as: UTF8.self)
    return Message.controlCharacter(code(rest.unicodeScalars.first)).problem(at: mark)
  }

  private func code(_ scalar: Unicode.Scalar?) -> String {
    let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func brokenTag(at mark: YAMLMark) -> YAMLProblem {
    let line = source.line(mark.line)
    return Message.brokenTag(mended: line.quotingTagAndValue(at: mark.column - 1)).problem(at: mark)
  }
}
