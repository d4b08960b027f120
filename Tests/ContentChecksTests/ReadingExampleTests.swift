import Testing

@testable import ContentChecks

@Suite struct ReadingExampleTests {
  private static let bodyRules = [
    duplicateAnchorRule, headingOrderRule, headingQuestionRule, longParagraphRule, longSentenceRule, readingGradeRule,
  ]

  @Test func everyRuleAboutReadingFindsItsBadExampleAndNotItsGoodOne() async throws {
    for rule in Self.bodyRules {
      let keys = "verdict: may-help\narea: back"
      let bad = ["en/conditions/a.md": page(keys: keys, rule.explanation.bad)]
      #expect(try await findings(of: rule, in: bad).map(\.rule) == [rule.id])
      let good = ["en/conditions/a.md": page(keys: keys, rule.explanation.good)]
      let all = await Self.bodyRules.findings(in: try await site(good))
      #expect(all == [], "the good example of \(rule.id.rawValue)")
    }
  }
}
