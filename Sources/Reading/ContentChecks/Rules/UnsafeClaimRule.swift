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
      from the right care, and colleges forbid them.
      A sentence is an error if it says such a thing of you ("we", "our clinic", your people) or of your treatment: by its
      name anywhere, and on the treatment's own pages also as "the treatment", "it" or "your pain". A heading, a fragment
      or a request such as "Get rid of pain for good" counts as said of you. It is a warning where it is open who or what
      is meant, or how much is claimed ("may", "for many people"). To say it of others is fine ("an MRI scan is
      painless"), and so is to deny it, to ask, to warn of it, to report it or to quote the word. A few things harm
      readers whatever they are said of, and are always errors: that medicines do not work, that a change of the bladder
      is normal.
      """,
    bad: "Our treatment is painless and treats the root cause of your pain.",
    good: "You may feel a small prick. The treatment does not cure the cause of your pain."),
  languages: ["en"],
  .page { checked in
    let barred = checked.barredClaims()
    // What a treatment's file says of a phrase goes before what is said of it everywhere.
    let places = Set(barred.map(\.location))
    return barred + checked.generalClaims(\.unsafe).filter { !places.contains($0.location) }
  })
