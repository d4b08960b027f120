import ClinicSite
import ContentLoading
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ProseStyleRuleTests {
  private func problems(
    of rule: Rule, _ body: String, keys: String = "", with files: [String: String] = [:]
  ) async throws -> [Diagnostic] {
    try await findings(of: rule, in: files.merging(["en/index.md": page("A page", keys: keys, body)]) { $1 })
  }

  private func emphasis(
    _ words: String, _ style: String, _ line: Int, _ column: Int, times: Int = 1
  ) -> Diagnostic {
    warning(
      .emphasis, "\"\(words)\" is in \(style)" + (times > 1 ? " (\(times) times on this page)" : ""), "en/index.md",
      line, column,
      help: "write it plain; what must not be missed goes first, or into a callout")
  }

  @Test func boldAndItalicsAreFoundOnceEachAcrossLines() async throws {
    #expect(
      try await problems(of: emphasisRule, "Do **not\nrun** or *jump*.\n\n- A *rest*\n\n> [!NOTE]\n> **Now**, rest.")
        == [
          emphasis("not run", "bold", 9, 6), emphasis("jump", "italics", 10, 11), emphasis("rest", "italics", 12, 6),
          emphasis("Now", "bold", 15, 5),
        ])
  }

  @Test func aParagraphInBoldMayBeAHeading() async throws {
    #expect(
      try await problems(of: emphasisRule, "**What helps**\n\n- **Rest**").map(\.help) == [
        "write a heading if it is one: ## …", "write it plain; what must not be missed goes first, or into a callout",
      ])
  }

  @Test func theSameWordsAreToldOnceAPageWithTheirNumber() async throws {
    #expect(
      try await problems(of: emphasisRule, "Rest **or**\nwait *or*\n\n- walk, **or**\n- call **us**, **or** ask.")
        == [
          emphasis("or", "bold", 9, 8, times: 3), emphasis("or", "italics", 10, 7), emphasis("us", "bold", 13, 10),
        ])
  }

  @Test func wordsBesideEachOtherAreTwoFindings() async throws {
    #expect(
      try await problems(of: emphasisRule, "*One* *two*.")
        == [emphasis("One", "italics", 9, 2), emphasis("two", "italics", 9, 8)])
  }

  @Test func plainTextCodeStarsAndProfessionalsAreLeftAlone() async throws {
    #expect(try await problems(of: emphasisRule, "Do `not` run 2 * 3 * 4 or snake_case_names, [here](index.md).") == [])
    #expect(try await problems(of: emphasisRule, "In *Spine*.", keys: "audience: professional") == [])
    #expect(try await problems(of: emphasisRule, "A \\*star\\*.") == [])
  }

  private func link(_ message: String, _ line: Int, _ column: Int) -> Diagnostic {
    warning(
      .linkText, message, "en/index.md", line, column,
      help: "make the link of words that name its page, such as: Read [the risks](…)")
  }

  @Test func linksThatSayNothingAreFound() async throws {
    #expect(
      try await problems(
        of: linkTextRule,
        "[Click here](index.md) or\n[*here*](index.md).\n\n- [Read more…](index.md)\n- <https://a.example/>")
        == [
          link("\"Click here\" does not say where the link leads", 9, 2),
          link("\"here\" does not say where the link leads", 10, 3),
          link("\"Read more…\" does not say where the link leads", 12, 4),
          link("the bare address \"https://a.example/\" does not say where the link leads", 13, 4),
        ])
  }

  @Test(arguments: [
    "Read [more about soreness](index.md).", "[Where to park here](index.md)", "Come here, on this page.",
    "Write to [hello@clinic.example](mailto:hello@clinic.example).", "Call [613-555-0100](tel:613-555-0100).",
  ])
  func linksThatNameTheirPageAreLeftAlone(text: String) async throws {
    #expect(try await problems(of: linkTextRule, text) == [])
  }

  private let drawing = ["images/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"></svg>"]

  @Test(arguments: [
    ("needle.svg", "the description \"needle.svg\" is a file name", "say what the picture shows, in one sentence"),
    (
      "Image of a thin needle", "the description begins with \"Image of\"",
      "begin with what it shows: a screen reader says that it is an image"
    ),
    (
      "Needle", "the description \"Needle\" is shorter than 10 characters",
      "say what the picture shows; leave it empty for decoration: ![](…)"
    ),
    (
      String(repeating: "A needle. ", count: 26) + "End", "the description has 263 characters, more than 250",
      "keep the main point, and put the rest into the text"
    ),
    (
      "A thin needle", "the description repeats the caption",
      "describe what can be seen; the caption is read as well"
    ),
  ])
  func descriptionsThatDescribeNothingAreFound(text: String, message: String, help: String) async throws {
    #expect(
      try await problems(of: altTextRule, "![\(text)](../images/a.svg \"A thin needle.\")", with: drawing)
        == [warning(.altText, message, "en/index.md", 9, 3, help: help)])
  }

  @Test(arguments: [
    "A needle as thin as a hair", "Images of two needles side by side", "A picture on a wall",
    String(repeating: "A needle. ", count: 24) + "The end.",
  ])
  func descriptionsThatDescribeAreLeftAlone(text: String) async throws {
    #expect(
      try await problems(of: altTextRule, "![\(text)](../images/a.svg \"A thin needle.\")", with: drawing) == [])
  }
}
