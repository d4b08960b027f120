import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct AdvertisingClaimRuleTests {
  private func problems(_ body: String) async throws -> [Diagnostic] {
    try await findings(of: advertisingClaimRule, in: ["en/index.md": page("A page", body)])
  }

  @Test func aClaimIsFoundWhereItBegins() async throws {
    #expect(
      try await problems("Ask **our\nspecialists**.") == [
        error(
          .advertisingClaim,
          "\"specialists\" calls us specialists or experts, which a physiotherapist may not", "en/index.md", 10, 1,
          help: "name the certificate or the training, and who gave it")
      ])
  }

  @Test(arguments: [
    ("We are the best clinic in Ottawa.", "We are the best"), ("A leading clinic.", "leading clinic"),
    ("Our award-winning team.", "award-winning"), ("The most experienced hands.", "most experienced"),
    ("We do more than other clinics.", "more than other clinics"),
    ("Unlike most clinics, we listen.", "Unlike most clinics"),
    ("An IMS expert sees you.", "expert"), ("We specialise in necks.", "specialise"),
    ("Rated 4.9 by visitors.", "Rated 4.9"), ("Five-star care.", "Five-star care"), ("★★★★★ says Ann.", "★★★★★"),
    ("Read our testimonials.", "Read our testimonials"), ("What our patients say:", "What our patients say"),
  ])
  func praiseComparisonRatingsAndTestimonialsAreFound(text: String, phrase: String) async throws {
    #expect(try await problems(text).map { $0.message.prefix(phrase.count + 2) } == ["\"\(phrase)\""])
  }

  @Test(arguments: [
    "Ask what works best for you.", "You may need to see a specialist.", "Ask a heart specialist.",
    "The best time is the morning.", "We have no star ratings.", "We are not specialists.",
    "Your doctor may send you to a pain specialist.", "It worked no better than other physiotherapy.",
    "Start with the leading leg.", "You may see a doctor who specializes in eyes.", "Rule number one is to rest.",
    "The second group had more satisfied patients.", "Our town has the best trails.",
  ])
  func otherMeaningsAndDenialsAreLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }
}
