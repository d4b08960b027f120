import ClinicSite
import Diagnostics
import TextModel

extension RuleID {
  public static let duplicateAnchor: RuleID = "duplicate-anchor"
}

let duplicateAnchorRule = Rule(
  .duplicateAnchor, .warning, summary: "Two headings with one text under one heading",
  explanation: Explanation(
    why: """
      A link to a section is made of its heading. Of two that are the same, the second gets "-2" behind it, and links to
      it break when one of them moves. Somebody who hears only the headings can't tell the two apart either.
      """,
    bad: "## Water\n\nDrink as you usually do.\n\n## Water\n\nA warm bath may feel good.",
    good: "## Water to drink\n\nDrink as you usually do.\n\n## Warm water\n\nA warm bath may feel good."),
  .page { checked in
    /// The headings above the current one, by level, each with the headings seen under it so far.
    var open: [(level: Int, text: String, seen: Set<String>)] = [(1, "", [])]
    return checked.texts.compactMap { text in
      guard case .heading(let level) = text.block?.kind else { return nil }
      while open.count > 1, open[open.count - 1].level >= level { open.removeLast() }
      let parent = open[open.count - 1].text
      let isNew = open[open.count - 1].seen.insert(headingIdentifier(for: text.text)).inserted
      open.append((level, text.text, []))
      guard !isNew else { return nil }
      return Finding(
        "a second heading \"\(text.text)\"\(parent.isEmpty ? "" : " under \"\(parent)\"")",
        at: text.location(ofOffset: 0), help: "say in the heading how the two sections differ")
    }
  })
