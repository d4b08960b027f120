import Diagnostics
import Testing

@Suite struct DiagnosticPrinterTests {
  private func text(of diagnostics: [Diagnostic], in source: String) -> String {
    DiagnosticPrinter(
      folder: "Content", sources: ["a.md": SourceText(file: "a.md", bytes: Array(source.utf8))], isColoured: false
    ).text(of: diagnostics)
  }

  private func problem(_ line: Int, _ column: Int) -> Diagnostic {
    Diagnostic(.error, "link", "no page", at: SourceLocation("a.md", line, column))
  }

  @Test func aPlaceBehindALinesEndIsShownThere() {
    #expect(
      text(of: [problem(1, 4)], in: "One\nTwo\n") == """
        Content/a.md:1:4: error: no page [link]
          1 | One
            |    ^

        """)
    #expect(text(of: [problem(1, 5)], in: "One\nTwo\n") == "Content/a.md:1:5: error: no page [link]\n")
  }

  @Test func ofALongLineThePartAroundThePlaceIsShown() {
    let line = String(repeating: "a", count: 150) + String(repeating: "b", count: 50) + "c"
    #expect(
      text(of: [problem(1, 201)], in: line + String(repeating: "d", count: 99)) == """
        Content/a.md:1:201: error: no page [link]
          1 | …\(line.dropFirst(150))\(String(repeating: "d", count: 69))…
            | \(String(repeating: " ", count: 51))^

        """)
  }

  @Test func aHundredFindingsOfOneRuleInAFileAreShownAndTheRestCounted() {
    let one = text(of: [problem(1, 1)], in: "One\n")
    let hundred = [Diagnostic](repeating: problem(1, 1), count: 100)
    #expect(text(of: hundred, in: "One\n") == String(repeating: one, count: 100))
    #expect(
      text(of: hundred + [problem(1, 1)], in: "One\n")
        == String(repeating: one, count: 100) + "Content/a.md: 1 more [link]\n")
  }
}
