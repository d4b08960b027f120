import ClinicSite
import Diagnostics

extension RuleID {
  public static let longParagraph: RuleID = "long-paragraph"
}

let longParagraphRule = Rule(
  .longParagraph, .warning, summary: "A paragraph of more than 3 sentences",
  explanation: Explanation(
    why: """
      On a phone, four sentences fill the screen as a grey block, and tired readers skip it. Short paragraphs, each about
      one thing, let a reader find the place again. Pages for professionals are exempt.
      """,
    bad: "The needle is thin. You may feel a twitch. It may ache for a moment. Then the muscle may let go.",
    good: "The needle is thin. You may feel a twitch.\n\nIt may ache for a moment. Then the muscle may let go."),
  .page { checked in
    guard checked.page.audience != .professional else { return [] }
    return checked.texts.compactMap { text in
      let sentences = text.prose.sentences
      guard let block = text.block, text.isRunningText, sentences.count > 3 else { return nil }
      return Finding(
        "a \(block.isListItem ? "list item" : "paragraph") of \(sentences.count) sentences",
        at: text.location(ofOffset: sentences[0].range.lowerBound),
        help: "write at most 3: begin a new paragraph, at the latest with \(text.beginning(of: sentences[3]))")
    }
  })
