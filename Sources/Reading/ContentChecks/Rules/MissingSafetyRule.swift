import ClinicSite
import Diagnostics
import HTML

extension RuleID {
  public static let missingSafety: RuleID = "missing-safety"
}

let missingSafetyRule = Rule(
  .missingSafety, .error, summary: "A page without the safety text that its kind must have",
  explanation: Explanation(
    why: """
      After needles, a few signs can't wait, and they can start a day or two later. So aftercare, risks and handouts carry
      the emergency box; pages about a session say that one may stop at any time; every condition says when to see a
      doctor, and those that are not for IMS show their own signs; every page about benefit links to the risks.
      """,
    bad: "## What IMS may add\n\nA thin needle may help a tight muscle let go.",
    good: "## What IMS may add\n\nA thin needle may help. Read [the risks](../about-ims/risks.md).\n\n"
      + "## When to see a doctor\n\n> [!SAME-DAY](../warning-signs/back.md)"),
  languages: ["en", "fr"],
  .page { checked in
    guard checked.isWhole else { return [] }
    return [emergencySigns, consent, whenToSeeADoctor, ownSigns, linkToRisks].compactMap { $0(checked) }
  })

private func emergencySigns(_ checked: CheckedPage) -> Finding? {
  let page = checked.page
  guard page.role == .aftercare || page.role == .risks || page.handout != nil else { return nil }
  let place = page.location(of: page.handout == nil ? "role" : "title")
  let boxes = page.body.callouts.filter { $0.kind == .emergency }
  guard !boxes.isEmpty else {
    return Finding(
      "there is no emergency box", at: place,
      help: "include the one of the aftercare page: > [!EMERGENCY](../aftercare/after-your-session.md)")
  }
  guard let words = SafetyWords.words(for: page.language) else { return nil }
  let text = boxes.map(\.text).joined(separator: " ").lowercased()
  let missing = words.signs.filter { sign in !sign.words.contains { text.contains($0) } }
  guard !missing.isEmpty else { return nil }
  let own = checked.blocks.first { $0.callout == Callout.Kind.emergency.rawValue }
  return Finding(
    "the emergency box does not name \(missing.map(\.name).joined(separator: ", nor "))",
    at: own.map { checked.source.location(of: $0.position(ofOffset: 0)) } ?? place,
    help: "these signs can mean a punctured lung or a pressed nerve, and must be in the box")
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
    !page.body.callouts.contains(where: {
      ($0.kind == .emergency || $0.kind == .sameDay) && $0.includedFrom == nil && !$0.text.isEmpty
    })
  else { return nil }
  return Finding(
    "a not-for page without signs of its own", at: page.location(of: "verdict"),
    help: "add > [!EMERGENCY] or > [!SAME-DAY] with the signs of this condition")
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
    help: "for example: Before you decide, read [the risks](\(page.path(to: risks))).")
}

extension Page {
  /// The relative path that a link from this page would use.
  fileprivate func path(to other: Page) -> String {
    String(repeating: "../", count: folder.count) + other.name + ".md"
  }
}
