import ClinicSite
import Diagnostics

extension RuleID {
  public static let headingOrder: RuleID = "heading-order"
}

let headingOrderRule = Rule(
  .headingOrder, .warning, summary: "A heading that skips a level",
  explanation: Explanation(
    why: """
      Many blind readers move through a page by its headings, level by level. A skipped level sounds to them as if a part
      of the page were missing. The page's title is level 1, so the first heading is a ##.
      """,
    bad: "## What helps\n\n#### Water\n\nDrink as you usually do.",
    good: "## What helps\n\n### Water\n\nDrink as you usually do."),
  .page { checked in
    var last = 1
    return checked.texts.compactMap { text in
      guard case .heading(let level) = text.block?.kind else { return nil }
      defer { last = level }
      guard level > last + 1 else { return nil }
      let above = last == 1 ? "the title" : "a heading of level \(last)"
      return Finding(
        "the heading \"\(text.text)\" has level \(level), but follows \(above)", at: text.location(ofOffset: 0),
        help: "write it with \(String(repeating: "#", count: last + 1))")
    }
  })
