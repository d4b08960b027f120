import ClinicSite
import Testing

@testable import ContentLoading

@Suite struct EverySlipTests {
  /// One mistake of every kind, each in its own file or line, and the diagnostics for them.
  @Test func everyKindOfSlipGetsOneDiagnosticInOneRun() async throws {
    let body = """
      [link](nowhere.md)
      [anchor](b-anchor.md#nowhere)
      Citation [@nobody2014].
      <b>HTML</b>
      ![A picture](../../images/nowhere.svg)
      ![](../../images/tree.svg)

      > [!DOO] Unknown

      - > [!DO] Nested

      <!-- comment -->

      | a | b |
      |---|---|
      """
    var files: [String: [UInt8]] = [
      "site.yml": Array(siteFile().utf8),
      "people.yml": Array("lead: { name: Sample reviewer, profession: Physiotherapist }\n".utf8),
      "references.yml": Array("brady2014: { type: article-journal, title: Adverse events }\n".utf8),
      "images/tree.svg": Array(emptyDrawing("0 0 1 1").utf8),
      "en/f/e-encoding.md": Array("---\ntitle: ".utf8) + [0xFF] + Array("\n---\n".utf8),
    ]
    let pages = [
      "en/f/a-body.md": page("A", body),
      "en/f/b-anchor.md": page("B", "## Somewhere"),
      "en/f/c-key.md": page("C", keys: "sumary: x"),
      "en/f/d-date.md": page("D").replacing("2027-09-14", with: "2027-13-14"),
      "en/f/g-missing.md": page("G").replacing("version: \"1.0\"\n", with: ""),
      "en/f/h-reviewer.md": page("H").replacing("reviewer: lead", with: "reviewer: nobody"),
      "en/f/i-address.md": page("I", keys: "slug: b-anchor"),
      "en/f/j-yaml.md": page("IMS: what it is"),
      "en/f/k-alias.md": page("*title"),
      "en/f/l-placeholder.md": page("L", keys: "unconfirmed: !placeholder"),
      "en/f/m-role.md": page("M", keys: "role: risks"),
      "en/f/n-role.md": page("N", keys: "role: risks"),
      "en/conditions/verdict.md": page("V", keys: "verdict: maybe\narea: back"),
      "en/search.md": page("S"),
    ]
    for (path, text) in pages { files[path] = Array(text.utf8) }
    let content = try await loadSite(
      from: .memory(files), options: LoadOptions(asOf: try day("2026-11-21"), jobs: 2, languages: [Language("en")]))
    #expect(content.site == nil)
    #expect(
      content.diagnostics.map { diagnostic in
        let place = diagnostic.location
        return "\(place.file):\(place.line):\(place.column): \(diagnostic.message) [\(diagnostic.rule.rawValue)]"
      } == [
        "en/conditions/verdict.md:8:10: unknown verdict \"maybe\" [front-matter]",
        "en/f/a-body.md:9:1: no page \"nowhere.md\" [link]",
        "en/f/a-body.md:10:1: en/f/b-anchor.md has no heading \"#nowhere\" [anchor]",
        "en/f/a-body.md:11:11: unknown reference \"nobody2014\" [citation]",
        "en/f/a-body.md:12:1: HTML is not allowed in pages [raw-html]",
        "en/f/a-body.md:13:1: no picture \"../../images/nowhere.svg\" [image]",
        "en/f/a-body.md:14:1: a picture without a description [image]",
        "en/f/a-body.md:16:3: unknown callout \"[!DOO]\" [callout]",
        "en/f/a-body.md:18:5: a callout inside a list, a quote or another callout [callout]",
        "en/f/a-body.md:20:1: HTML comments are not allowed in pages [raw-html]",
        "en/f/a-body.md:23:1: tables are not part of this Markdown [table]",
        "en/f/c-key.md:8:1: unknown key \"sumary\" [front-matter]",
        "en/f/d-date.md:5:14: \"next-review\" must be a date [front-matter]",
        "en/f/e-encoding.md:2:8: the file is not UTF-8 text [encoding]",
        "en/f/g-missing.md:1:1: missing key \"version\" [front-matter]",
        "en/f/h-reviewer.md:6:11: unknown person \"nobody\" [front-matter]",
        "en/f/i-address.md:8:7: the address /f/b-anchor/ is taken by en/f/b-anchor.md [address]",
        "en/f/j-yaml.md:2:11: a colon followed by a space inside a value without quotes [yaml]",
        "en/f/k-alias.md:2:8: YAML anchors and aliases are not used here [yaml]",
        "en/f/l-placeholder.md:8:14: a placeholder without a value [yaml]",
        "en/f/n-role.md:8:7: the role \"risks\" is taken by en/f/m-role.md [role]",
        "en/search.md:1:1: the address /search/ is reserved [address]",
      ])
  }
}
