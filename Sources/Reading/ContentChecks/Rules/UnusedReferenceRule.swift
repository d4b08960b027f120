import ClinicSite
import Diagnostics

extension RuleID {
  public static let unusedReference: RuleID = "unused-reference"
}

let unusedReferenceRule = Rule(
  .unusedReference, .warning, summary: "A work in references.yml that no page cites",
  explanation: Explanation(
    why: "A list of works that nothing rests on makes a site look better read than it is.",
    bad: "brady2014: { type: article-journal, title: Adverse events following dry needling }   # cited nowhere",
    good: "Mild effects followed about 1 in 5 treatments [@brady2014]."),
  .site { checked in
    let cited = Set(checked.pages.flatMap { $0.body.references.map(\.reference.id) })
    return checked.site.references.filter { !cited.contains($0.id) }.map { reference in
      Finding(
        "no page cites \"\(reference.id)\"", at: reference.location,
        help: "cite it with [@\(reference.id)], or remove it")
    }
  })
