import ClinicSite
import Diagnostics

extension RuleID {
  public static let advertisingClaim: RuleID = "advertising-claim"
}

let advertisingClaimRule = Rule(
  .advertisingClaim, .error,
  summary: "A superlative, comparison, rating, testimonial or \"specialist\" said of the clinic",
  explanation: Explanation(
    why: """
      The colleges of physiotherapists limit how a clinic may praise itself, and each province does it in its own way. One
      policy fits them all: no praise. Facts do more: who works here, what they are certified for, when you are open.
      A sentence is an error if it praises you: "we", "our clinic", your treatment or one of your people by name ("Marta is
      an expert"). Headings and fragments without a subject ("Award-winning care") count as said of you. It is a warning
      where it is open who is meant. Others may be praised ("a doctor who specializes in eyes"), and to deny it, to ask or
      to quote the word is fine.
      """,
    bad: "Our specialists are the best physiotherapists in Ottawa.",
    good: "Ask your physiotherapist what works best for you. You may need a heart specialist instead."),
  languages: ["en"],
  .page { $0.generalClaims(\.advertising) })
