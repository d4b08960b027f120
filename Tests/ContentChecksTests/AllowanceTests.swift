import ClinicSite
import ContentLoading
import Testing

@testable import ContentChecks

@Suite struct AllowanceTests {
  /// Finds the word "wombat" in any text.
  private let wombats = Rule(
    .contrast, .warning, publishing: .error, summary: "Wombats",
    explanation: Explanation(why: "", bad: "", good: ""),
    .page { page in
      page.texts.flatMap { text in
        text.text.ranges(of: "wombat").map { Finding("a wombat", at: text.location(of: $0.lowerBound)) }
      }
    })

  @Test func aFindingStandsAtItsLineAndColumnInProseListsCalloutsAndFrontMatter() async throws {
    let text = page(
      "A wombat at home", "It’s a *wild* wombat,\nand a wombat.\n\n- One wombat\n\n> [!NOTE]\n> A wombat\n")
    #expect(
      try await findings(of: wombats, in: ["en/index.md": text]) == [
        warning(.contrast, "a wombat", "en/index.md", 2, 10), warning(.contrast, "a wombat", "en/index.md", 9, 15),
        warning(.contrast, "a wombat", "en/index.md", 10, 7), warning(.contrast, "a wombat", "en/index.md", 12, 7),
        warning(.contrast, "a wombat", "en/index.md", 15, 5),
      ])
  }

  @Test func thePublishingGateHasASeverityOfItsOwn() async throws {
    #expect(
      try await findings(of: wombats, in: ["en/index.md": page("A wombat")], for: .publishing) == [
        error(.contrast, "a wombat", "en/index.md", 2, 10)
      ])
  }

  @Test func aPageMayAllowARuleWithAReason() async throws {
    let text = page("A wombat", keys: "allow: { contrast: \"It lives here.\" }")
    #expect(try await findings(of: wombats, in: ["en/index.md": text]) == [])
  }

  @Test func anAllowanceThatAllowsNothingIsAWarning() async throws {
    let text = page(keys: "allow: { contrast: \"It lives here.\" }")
    #expect(
      try await findings(of: wombats, in: ["en/index.md": text]) == [
        warning(
          .allowance, "nothing on this page needs the allowance \"contrast\"", "en/index.md", 8, 20,
          help: "remove the line")
      ])
  }

  @Test func anAllowanceOfARuleThatDoesNotExistIsAnError() async throws {
    let text = page(keys: "allow: { contrats: \"It lives here.\" }")
    #expect(
      try await findings(of: wombats, in: ["en/index.md": text]) == [
        error(
          .allowance, "there is no rule \"contrats\" that could be allowed", "en/index.md", 8, 20,
          help: "bedside check --list names them all")
      ])
  }

  @Test func anAllowanceOfARuleThatIsNotAppliedIsLeftAlone() async throws {
    let text = page(keys: "allow: { reading-grade: \"For doctors.\" }")
    #expect(try await findings(of: wombats, in: ["en/index.md": text]) == [])
  }
}
