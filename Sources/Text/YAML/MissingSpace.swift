/// `title:Foo` is text to YAML, not a name and a value.
extension SourceLines {
  /// For a whole document, or the text below a name, that begins like `street:Foo`.
  func missingSpace(inValue node: YAMLNode) -> YAMLProblem? {
    guard case .scalar(let text, isQuoted: false) = node.value else { return nil }
    return missingSpace(inText: text, at: node.mark)
  }

  /// `mark` is the position where the text begins.
  func missingSpace(inText text: String, at mark: YAMLMark) -> YAMLProblem? {
    guard let gap = gap(in: Array(text.unicodeScalars)) else { return nil }
    let place = YAMLMark(line: mark.line, column: mark.column + gap)
    let line = line(mark.line)
    let mended = line.scalars.indices.contains(place.column - 1) ? line.insertingSpace(at: place.column - 1) : nil
    return Message.missingSpaceAfterColon(mended: mended).problem(at: place)
  }

  /// The index at which a space is missing: after `word:`, unless a space follows or it is a web address.
  private func gap(in scalars: [Unicode.Scalar]) -> Int? {
    guard let colon = scalars.firstIndex(of: ":"), let first = scalars.first, isLetter(first) else { return nil }
    let name = scalars[..<colon]
    guard name.allSatisfy({ isLetter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" }) else { return nil }
    guard colon + 1 < scalars.count else { return nil }
    let next = scalars[colon + 1]
    return next == "/" || next.isSpace ? nil : colon + 1
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
