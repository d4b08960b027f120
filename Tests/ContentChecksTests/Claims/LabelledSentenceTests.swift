import Testing

@testable import ContentChecks

@Suite struct LabelledSentenceTests {
  @Test func nineOfTenRefusedSentencesAreClaimsAndNineOfTenClaimsAreRefused() async throws {
    try await expectGoodJudgement(of: "claims-tune.tsv")
  }

  private func expectGoodJudgement(of file: String) async throws {
    let judgement = try await ClaimJudgement(of: try labelledSentences(in: file))
    #expect(judgement.precision >= 0.9, "\(judgement.report)")
    #expect(judgement.recall >= 0.9, "\(judgement.report)")
  }
}
