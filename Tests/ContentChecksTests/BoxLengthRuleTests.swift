import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct BoxLengthRuleTests {
  private func box(_ marker: String, _ items: Range<Int>) -> String {
    "> [!\(marker)]\n" + items.map { "> - sign number \($0)\n" }.joined()
  }

  @Test func sevenSignsAreReadAndEightAreNot() async throws {
    #expect(
      try await findings(of: longBoxRule, in: ["en/a.md": page("A", box("EMERGENCY", 0..<7) + "\n" + box("DO", 0..<9))])
        == [])
    #expect(
      try await findings(of: longBoxRule, in: ["en/a.md": page("A", "Text.\n\n" + box("ED-NOW", 0..<8))]) == [
        error(
          .longBox, "the ED-NOW box has 8 signs", "en/a.md", 11, 1,
          help: "at most 7: join those that belong together, or leave the less urgent to a slower box")
      ])
  }

  @Test func includedBoxesAreCountedWhereTheyAreWritten() async throws {
    let files = [
      "en/a.md": page("A", box("SAME-DAY", 0..<9)), "en/b.md": page("B", "> [!SAME-DAY](a.md)"),
    ]
    #expect(try await findings(of: longBoxRule, in: files).map(\.location.file) == ["en/a.md"])
  }

  @Test func moreThanTwelveJoinedSignsAreAdvisedAgainst() async throws {
    func joined(_ second: Range<Int>) async throws -> [Diagnostic] {
      try await findings(
        of: longJoinedBoxRule,
        in: [
          "en/a.md": page("A", box("ED-NOW", 0..<7)), "en/b.md": page("B", box("ED-NOW", second)),
          "en/c.md": page("C", "> [!ED-NOW](a.md)\n\n> [!ED-NOW](b.md)"),
        ])
    }
    // Two of the signs are the same.
    #expect(try await joined(5..<12) == [])
    #expect(
      try await joined(7..<13) == [
        Diagnostic(
          .advice, .longJoinedBox, "the joined ED-NOW box has 13 signs", at: SourceLocation("en/c.md", 9, 1),
          help: "at most 12 are read: include less, and link to the rest")
      ])
  }
}
