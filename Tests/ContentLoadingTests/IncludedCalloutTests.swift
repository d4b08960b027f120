import ClinicSite
import Testing

@testable import ContentLoading

@Suite struct IncludedCalloutTests {
  private let source = page(
    "After",
    """
    Rest [@boyce2020].

    > [!EMERGENCY] Call 911 now
    > - chest pain, see [risks](../about/risks.md) [@brady2014]
    """)

  @Test func aCalloutOfAnotherPageIsRenderedAsPartOfThisOne() async throws {
    let content = try await load([
      "en/aftercare/after.md": source,
      "en/about/risks.md": page("Risks", "Text.\n\n> [!EMERGENCY](../aftercare/after.md)"),
    ])
    #expect(content.diagnostics == [])
    let risks = try #require(content.site?.editions[0].pages.first { $0.title == "Risks" })
    #expect(risks.body.references.map(\.reference.id) == ["brady2014"])
    let callout = try #require(
      risks.body.parts.compactMap { if case .callout(let callout) = $0 { callout } else { nil } }.first)
    #expect(callout.kind == .emergency)
    #expect(callout.identifier == "emergency")
    #expect(callout.heading == "Call 911 now")
    #expect(
      callout.parts[0].body.html.string == """
        <ul>
        <li>chest pain, see <a href="/ims/about/risks/">risks</a> <a class="citation" role="doc-biblioref" \
        id="page-citation-1-1" href="#page-reference-1">[1]</a></li>
        </ul>

        """)
    #expect(callout.inclusions == ["en/aftercare/after.md"])
  }

  @Test func thePageMustHaveExactlyOne() async throws {
    let content = try await load([
      "en/aftercare/after.md": source,
      "en/about/risks.md": page(
        "Risks", "> [!SAME-DAY](../aftercare/after.md)\n\n> [!EMERGENCY](../aftercare/aftr.md)"),
    ])
    #expect(
      content.diagnostics == [
        error(
          .callout, "en/aftercare/after.md has no SAME-DAY callout of its own", "en/about/risks.md", 9, 1,
          help: "the page must have exactly one"),
        error(
          .callout, "no page \"../aftercare/aftr.md\"", "en/about/risks.md", 11, 1,
          help: "did you mean ../aftercare/after.md?"),
      ])
  }

  @Test func aLinkWithinItsOwnPageLeadsBackThereFromAnother() async throws {
    let content = try await load([
      "en/a.md": page("A", "> [!EMERGENCY] Call 911\n> Or see [below](#below).\n\n## Below"),
      "en/b.md": page("B", "> [!EMERGENCY](a.md)"),
    ])
    #expect(content.diagnostics == [])
    let bodies = try #require(content.site?.editions[0].pages).map { page in
      page.body.parts.compactMap {
        if case .callout(let callout) = $0 { callout.parts[0].body.html.string } else { nil }
      }
    }
    #expect(
      bodies == [
        ["<p>Or see <a href=\"#below\">below</a>.</p>\n"], ["<p>Or see <a href=\"/ims/a/#below\">below</a>.</p>\n"],
      ])
  }
}
