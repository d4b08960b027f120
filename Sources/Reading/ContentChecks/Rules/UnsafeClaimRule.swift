import ClinicSite
import Diagnostics

extension RuleID {
  public static let unsafeClaim: RuleID = "unsafe-claim"
}

let unsafeClaimRule = Rule(
  .unsafeClaim, .error, summary: "A phrase that promises a patient what nobody can promise",
  explanation: Explanation(
    why: """
      People in pain act on what a clinic promises. Words such as "painless" or "cure" are not true, may keep somebody
      from the right care, and colleges forbid them. To deny is fine: "has not been proven", "no guarantee".
      """,
    bad: "IMS is painless and treats the root cause of your pain.",
    good: "You may feel a small prick. IMS does not cure the cause of your pain."),
  languages: ["en"],
  .page { $0.claims(of: unsafeClaims) })

private let unsafeClaims = PhraseList(PackageResources.UnsafeClaims_txt)
