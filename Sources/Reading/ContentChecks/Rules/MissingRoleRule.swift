import ClinicSite
import Diagnostics

extension RuleID {
  public static let missingRole: RuleID = "missing-role"
}

let missingRoleRule = Rule(
  .missingRole, .warning, publishing: .error, summary: "A treatment without a page that its file counts on",
  explanation: Explanation(
    why: """
      A treatment's file may ask its pages for a link, such as to the risks (`link-to`). Without a page with that role there is
      nothing to link to, and nothing would be missed. What it says of the research (`evidence`) is shown with the page that
      has the role research, and nowhere without it.
      """,
    bad: "must-show: [{ on: [about], link-to: risks }]   # and no page has the line role: risks",
    good: "role: risks   # in the front matter of the page about the risks"),
  .site { checked in
    checked.site.editions.flatMap { edition in
      checked.site.treatments.flatMap { missingRoles(of: $0, in: edition) }
    }
  })

/// A treatment that no page with a role explains yet is only begun.
private func missingRoles(of treatment: Treatment, in edition: Edition) -> [Finding] {
  guard Role.allCases.contains(where: { $0.isOfATreatment && edition[$0, of: treatment.id] != nil }) else { return [] }
  let evidence: [Finding] =
    treatment.evidence == nil || edition[.research, of: treatment.id] != nil
    ? []
    : [
      Finding(
        "no page in \(edition.language.code)/ has the role research for \(treatment.id), so that evidence is shown nowhere",
        at: treatment.locations["evidence"] ?? SourceLocation("treatments/\(treatment.id).yml", 1, 1),
        help: "write it, with role: research, or take evidence out")
    ]
  return evidence
    + treatment.requirements.compactMap { requirement in
      guard case .link(to: let role) = requirement.demand, edition[role, of: treatment.id] == nil else { return nil }
      return Finding(
        "no page in \(edition.language.code)/ has the role \(role.rawValue) for \(treatment.id)",
        at: requirement.location,
        help: "write it, with role: \(role.rawValue), or take this entry out")
    }
}
