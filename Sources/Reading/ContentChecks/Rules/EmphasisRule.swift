import ClinicSite
import Diagnostics
import Prose
import TextModel

extension RuleID {
  public static let emphasis: RuleID = "emphasis"
}

let emphasisRule = Rule(
  .emphasis, .warning, summary: "Bold or italics in a text for patients",
  explanation: Explanation(
    why: """
      Italics are hard to read for many people, and bold words in every line stop helping. A short sentence, a heading or a
      callout says what matters. Pages for professionals may use both. The same words are told once a page.
      A paragraph in bold looks like a heading, but readers who jump from heading to heading do not find it.
      """,
    bad: "Do **not** drive if you feel dizzy.",
    good: "> [!DONT]\n> Do not drive if you feel dizzy."),
  .page { checked in
    guard checked.page.audience == .patient else { return [] }
    return tellingOnce(
      checked.texts.flatMap { text -> [(thing: String, finding: Finding)] in
        guard let block = text.block else { return [] }
        return block.emphasized.map { range, style in
          let message = "\"\(block.text[utf8: range])\" is in \(style == .strong ? "bold" : "italics")"
          return (
            thing: message,
            finding: Finding(
              message, at: text.location(ofOffset: range.lowerBound),
              help: block.kind == .paragraph && !block.isListItem && range == 0..<block.text.utf8.count
                ? "write a heading if it is one: ## …"
                : "write it plain; what must not be missed goes first, or into a callout")
          )
        }
      })
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
