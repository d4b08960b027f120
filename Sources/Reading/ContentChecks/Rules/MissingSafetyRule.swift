import ClinicSite
import Diagnostics
import HTML
import TextModel

extension RuleID {
  public static let missingSafety: RuleID = "missing-safety"
}

let missingSafetyRule = Rule(
  .missingSafety, .error, summary: "A page without the safety text that its kind must have",
  explanation: Explanation(
    why: """
      After needles, a few signs can't wait, and they can start a day or two later. So aftercare, risks and handouts carry
      the emergency box. warning-signs.yml says which box names which signs, and who must include it: a sign that is
      dropped is found there. Pages about a session say that one may stop at any time; every condition says when to see a
      doctor, and those that are not for IMS show their own signs; every page about benefit links to the risks; and a page
      that mentions a current says that it is never used with a pacemaker.
      """,
    bad: "## What IMS may add\n\nA thin needle may help a tight muscle let go.",
    good: "## What IMS may add\n\nA thin needle may help. Read [the risks](../about-ims/risks.md).\n\n"
      + "## When to see a doctor\n\n> [!SAME-DAY](../warning-signs/back.md)"),
  languages: ["en", "fr"],
  .page { checked in
    guard checked.isWhole else { return [] }
    let signs = checked.site.site.warningSigns.map(checked.signFindings) ?? []
    return signs
      + [emergencyBox, consent, whenToSeeADoctor, ownSigns, linkToRisks, currentAndPacemaker].compactMap { $0(checked) }
  })

private func emergencyBox(_ checked: CheckedPage) -> Finding? {
  let page = checked.page
  guard page.role == .aftercare || page.role == .risks || page.handout != nil,
    !page.body.callouts.contains(where: { $0.kind == .emergency }),
    checked.site.site.warningSigns?.boxes(requiredOn: page).isEmpty ?? true
  else { return nil }
  return Finding(
    "there is no emergency box", at: page.location(of: page.handout == nil ? "role" : "title"),
    help: "include the one of the aftercare page: > [!EMERGENCY](../aftercare/after-your-session.md)")
}

private func consent(_ checked: CheckedPage) -> Finding? {
  let page = checked.page
  guard page.role == .before || page.role == .session, let words = SafetyWords.words(for: page.language),
    !checked.blocks.contains(where: { block in words.stopAtAnyTime.contains { block.text.lowercased().contains($0) } })
  else { return nil }
  return Finding(
    "the page does not say that one can stop at any time", at: page.location(of: "role"),
    help: "for example: You can stop at any time, and you do not have to say why.")
}

private func whenToSeeADoctor(_ checked: CheckedPage) -> Finding? {
  let page = checked.page
  guard page.condition != nil, let words = SafetyWords.words(for: page.language),
    !page.body.outline.contains(where: { heading in
      words.whenToSeeADoctor.contains { heading.text.lowercased().contains($0) }
    })
  else { return nil }
  return Finding(
    "there is no section on when to see a doctor", at: SourceLocation(page.file, 1, 1),
    help: "add a heading such as ## When to see a doctor, with the signs for this pain")
}

private func ownSigns(_ checked: CheckedPage) -> Finding? {
  let page = checked.page
  guard page.condition?.verdict == .notFor,
    !page.body.callouts.contains(where: { callout in
      callout.kind.isUrgent && callout.parts.contains { $0.includedFrom == nil && !$0.text.isEmpty }
    })
  else { return nil }
  return Finding(
    "a not-for page without signs of its own", at: page.location(of: "verdict"),
    help: "add > [!EMERGENCY], > [!ED-NOW] or > [!SAME-DAY] with the signs of this condition")
}

private func linkToRisks(_ checked: CheckedPage) -> Finding? {
  let page = checked.page
  guard page.isAboutBenefit, page.condition?.verdict != .notFor,
    let edition = checked.site.site.editions.first(where: { $0.language == page.language }),
    let risks = edition[.risks],
    !checked.blocks.contains(where: { $0.links.contains { $0.target.file == risks.file } })
  else { return nil }
  return Finding(
    "a page about benefit without a link to the risks", at: SourceLocation(page.file, 1, 1),
    help: "for example: Before you decide, read [the risks](\(page.path(toFile: risks.name + ".md"))).")
}

private func currentAndPacemaker(_ checked: CheckedPage) -> Finding? {
  guard let words = SafetyWords.words(for: checked.page.language) else { return nil }
  func says(_ words: [String], _ block: TextBlock) -> Bool {
    let text = block.text.lowercased()
    return words.contains { text.contains($0) }
  }
  let texts = checked.texts.filter { $0.prose.tokens.contains(where: words.wordsOfCurrent.contains) }
  guard let block = texts.lazy.compactMap(\.block).first(where: { says(words.current, $0) }),
    !checked.blocks.contains(where: { says(words.pacemaker, $0) })
  else { return nil }
  return Finding(
    "the page mentions a current, and not who must never have one", at: checked.source.location(of: block.position),
    help: "for example: We never use a current if you have a pacemaker or another stimulator.")
}
