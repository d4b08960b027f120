import ClinicSite
import HTML
import Testing

@testable import ContentLoading

@Suite struct JoinedCalloutTests {
  private let neck = page("Neck", "> [!EMERGENCY]\n> - a weak side\n> - chest pain\n\n> [!ED-NOW]\n> - a new pain")
  private let arm = page(
    "Arm", "> [!EMERGENCY]\n> Call if:\n>\n> - Chest pain.\n> - a cold arm\n\n> [!SAME-DAY]\n> - a fall")

  /// The kind of each box, and for each part the page that it is from and its signs.
  private func boxes(_ body: String) async throws -> [String] {
    let content = try await load(["en/s/neck.md": neck, "en/s/arm.md": arm, "en/a.md": page("A", body)])
    #expect(content.diagnostics == [])
    let page = try #require(content.site?.editions[0].pages.first { $0.title == "A" })
    return page.body.parts.map { part in
      switch part {
      case .prose(let html, _): html.string
      case .callout(let callout):
        "\(callout.kind.rawValue) "
          + callout.parts.map { "\($0.includedFrom ?? "own"): \($0.body.items.map(\.text).joined(separator: "; "))" }
          .joined(separator: " | ")
      }
    }
  }

  @Test func boxesOfSeveralPagesBecomeOneOfEachKindTheFastestFirst() async throws {
    #expect(
      try await boxes(
        """
        First.

        > [!SAME-DAY](s/arm.md)

        > [!EMERGENCY](s/neck.md)

        > [!ED-NOW](s/neck.md)

        Between.

        > [!EMERGENCY](s/arm.md)
        """) == [
          "<p>First.</p>\n", "EMERGENCY en/s/neck.md: a weak side; chest pain | en/s/arm.md: a cold arm",
          "ED-NOW en/s/neck.md: a new pain", "SAME-DAY en/s/arm.md: a fall", "<p>Between.</p>\n",
        ])
  }

  @Test func whatThePageSaysItselfComesFirst() async throws {
    #expect(
      try await boxes("> [!EMERGENCY](s/arm.md)\n\nText.\n\n> [!EMERGENCY]\n> - a cold arm") == [
        "EMERGENCY own: a cold arm | en/s/arm.md: Chest pain.", "<p>Text.</p>\n",
      ])
  }

  @Test func boxesOfOnePageStayWhereTheyAre() async throws {
    #expect(
      try await boxes("> [!SAME-DAY](s/arm.md)\n\nText.\n\n> [!EMERGENCY](s/arm.md)") == [
        "SAME-DAY en/s/arm.md: a fall", "<p>Text.</p>\n", "EMERGENCY en/s/arm.md: Chest pain.; a cold arm",
      ])
    #expect(
      try await boxes("> [!EMERGENCY]\n> - one\n\nText.\n\n> [!EMERGENCY]\n> - two") == [
        "EMERGENCY own: one", "<p>Text.</p>\n", "EMERGENCY own: two",
      ])
  }

  @Test func aLinkToABoxThatWasJoinedToAnotherIsAnError() async throws {
    let content = try await load([
      "en/s/neck.md": neck, "en/s/arm.md": arm,
      "en/a.md": page("A", "> [!EMERGENCY](s/neck.md)\n\n> [!EMERGENCY](s/arm.md)\n\n[There](#emergency-2)"),
    ])
    #expect(content.diagnostics.map(\.message) == ["en/a.md has no heading \"#emergency-2\""])
  }

  @Test func whatIsAroundTheListIsKept() async throws {
    let content = try await load([
      "en/a.md": page("A", "> [!NOTE]\n> Before.\n>\n> 1. one\n> 2. two\n>    - inner\n>\n> After.\n>\n> - second")
    ])
    let callout = try #require(content.site?.editions[0].pages[0].body.callouts.first)
    #expect(callout.items.map(\.text) == ["one", "two inner"])
    #expect(
      callout.parts[0].body.html.string == """
        <p>Before.</p>
        <ol>
        <li>one</li>
        <li>two
        <ul>
        <li>inner</li>
        </ul>
        </li>
        </ol>
        <p>After.</p>
        <ul>
        <li>second</li>
        </ul>

        """)
  }
}
