import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ShoutingRuleTests {
  private func problems(
    _ body: String, keys: String = "", with files: [String: String] = [:]
  ) async throws -> [Diagnostic] {
    try await findings(
      of: shoutingRule, in: files.merging(["en/index.md": page("A page", keys: keys, body)]) { $1 })
  }

  private func capitals(_ words: String, _ line: Int, _ column: Int, times: Int = 1) -> Diagnostic {
    warning(
      .shouting, "\"\(words)\" is in capitals" + (times > 1 ? " (\(times) times on this page)" : ""), "en/index.md",
      line, column, help: "write it in small letters; explain an abbreviation in brackets, or in glossary.yml")
  }

  private func mark(_ line: Int, _ column: Int) -> Diagnostic {
    warning(
      .shouting, "an exclamation mark", "en/index.md", line, column, help: "end the sentence with a full stop")
  }

  @Test func capitalsAndExclamationMarksAreFound() async throws {
    #expect(
      try await problems("DO NOT\nDRIVE.\n\n- Rest now!!\n- You must *NOT* run, in BC.") == [
        capitals("DO NOT DRIVE", 9, 1), mark(12, 11), capitals("NOT", 13, 13),
      ])
  }

  @Test(arguments: [
    "An MRI or an X-ray in BC, paid by ICBC.", "I see A and B.", "Postal code K7L 0A0.", "Two MRIs.",
    "A `GREAT!` code.", "Call 1-800-555-CARE or 1-877-4AID-NOW.", "We are in Clinton, IN 47842.",
  ])
  func abbreviationsAndSingleLettersAreLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test func theGlossaryExplainsAnAbbreviation() async throws {
    #expect(try await problems("You may have CRPS.") == [capitals("CRPS", 9, 14)])
    let glossary = "- term: Complex regional pain\n  also: [CRPS]\n  meaning: Pain.\n"
    #expect(try await problems("You may have CRPS.", with: ["en/glossary.yml": glossary]) == [])
  }

  @Test func anAbbreviationIsToldOnceAPageAtItsFirstPlace() async throws {
    #expect(
      try await problems("## What CRPS is\n\nCRPS hurts. CRPS and\nTENS.\n\n- More on CRPS") == [
        capitals("CRPS", 9, 9, times: 4), capitals("TENS", 12, 1),
      ])
  }

  @Test(arguments: [
    "Complex regional pain syndrome (CRPS) hurts. CRPS may last.", "CRPS (complex regional pain syndrome) hurts.",
    "CRPS hurts.\n\n> [!NOTE]\n> This is complex regional pain syndrome (“CRPS”).",
    "Your CRPS:\n\n- one of the complex regional pain syndromes (CRPSs)",
  ])
  func anAbbreviationThatThePageExplainsIsLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test func anExplanationOnAnotherPageExplainsNothing() async throws {
    let files = ["en/other.md": page("Another page", "Complex regional pain syndrome (CRPS) hurts.")]
    #expect(try await problems("CRPS hurts.", with: files) == [capitals("CRPS", 9, 1)])
  }

  @Test(arguments: ["Some pain (CRPS) hurts.", "CRPS (a pain of one limb) hurts.", "() CRPS (", ") CRPS ("])
  func bracketsWithOtherWordsExplainNothing(text: String) async throws {
    #expect(try await problems(text).map(\.message) == ["\"CRPS\" is in capitals"])
  }

  @Test func abbreviationsInARowAreSeveral() async throws {
    #expect(
      try await problems("By CRPS, TENS/EMDR (ISBT) and a STOP NOW.") == [
        capitals("CRPS", 9, 4), capitals("TENS", 9, 10), capitals("EMDR", 9, 15), capitals("ISBT", 9, 21),
        capitals("STOP NOW", 9, 33),
      ])
  }
}
