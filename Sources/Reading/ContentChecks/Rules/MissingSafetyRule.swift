import ClinicSite
import Diagnostics

extension RuleID {
  public static let missingSafety: RuleID = "missing-safety"
}

let missingSafetyRule = Rule(
  .missingSafety, .error, summary: "A page without the safety text that its kind must have",
  explanation: Explanation(
    why: """
      After a treatment, a few signs can't wait, and they can start a day or two later. warning-signs.yml says which box
      names which signs, and who must include it: a sign that is dropped is found there. A treatment's file says what its
      pages must show besides (`must-show`): an emergency box on aftercare, risks and handouts, that one may stop at any
      time, when to see a doctor, a link to the risks. A page that belongs to no treatment is asked for nothing that
      belongs to one.
      """,
    bad: "## What IMS may add\n\nA thin needle may help a tight muscle let go.",
    good: "## What IMS may add\n\nA thin needle may help. Read [the risks](../about-ims/risks.md).\n\n"
      + "## When to see a doctor\n\n> [!SAME-DAY](../warning-signs/back.md)"),
  .page { checked in
    guard checked.isWhole else { return [] }
    let signs = checked.site.site.warningSigns.map(checked.signFindings) ?? []
    let requirements = (checked.site.treatments[checked.page.language] ?? [])
      .filter { checked.page.treatments.contains($0.treatment.id) }
      .flatMap { checked.findings(ofRequirementsOf: $0) }
    return (signs + requirements).reduce(into: []) { told, finding in
      // Two treatments may ask the same.
      if !told.contains(where: { $0.message == finding.message && $0.location == finding.location }) {
        told.append(finding)
      }
    }
  })
