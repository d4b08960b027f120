import ClinicSite
import Diagnostics
import TextModel

extension RuleID {
  public static let emphasis: RuleID = "emphasis"
}

let emphasisRule = Rule(
  .emphasis, .warning, summary: "Bold or italics in a text for patients",
  explanation: Explanation(
    why: """
      Italics are hard to read for many people, and bold words in every line stop helping. A short sentence, a heading or a
      callout says what matters. Pages for professionals may use both.
      """,
    bad: "Do **not** drive if you feel dizzy.",
    good: "> [!DONT]\n> Do not drive if you feel dizzy."),
  .page { checked in
    guard checked.page.audience == .patient else { return [] }
    return checked.texts.flatMap { text -> [Finding] in
      guard let block = text.block else { return [] }
      return block.emphasized.map { range, style in
        let words = String(decoding: block.text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        return Finding(
          "\"\(words)\" is in \(style == .strong ? "bold" : "italics")", at: text.location(ofOffset: range.lowerBound),
          help: "write it plain; what must not be missed goes first, or into a callout")
      }
    }
  })

extension TextBlock {
  /// The emphasized ranges. Runs of the same style that are separated only by a line break are joined.
  fileprivate var emphasized: [(range: Range<Int>, style: TextRun.Style)] {
    var found: [(range: Range<Int>, style: TextRun.Style)] = []
    for run in runs where run.style == .emphasis || run.style == .strong {
      if let last = found.last, last.style == run.style, run.range.lowerBound - last.range.upperBound <= 1,
        run.position.line > position.line || run.range.lowerBound == last.range.upperBound
      {
        found[found.count - 1].range = last.range.lowerBound..<run.range.upperBound
      } else {
        found.append((run.range, run.style))
      }
    }
    return found
  }
}
