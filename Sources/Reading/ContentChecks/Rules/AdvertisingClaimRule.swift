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
      """,
    bad: "Our specialists are the best physiotherapists in Ottawa.",
    good: "Ask your physiotherapist what works best for you. You may need a heart specialist instead."),
  languages: ["en"],
  .page { $0.claims(of: advertisingClaims) })

private let advertisingClaims = PhraseList(PackageResources.AdvertisingClaims_txt)
