import Diagnostics
import Testing

@testable import ContentLoading

@Suite struct TextFileTests {
  private func problem(_ text: String, in file: String = "en/a.md") -> Diagnostic? {
    TextFile(file, bytes: Array(text.utf8)).problem
  }

  @Test func aCarriageReturnAloneIsFoundAtTheVeryEndToo() {
    #expect(
      problem("One\r")
        == error(
          .encoding, "a line that ends with a carriage return alone", "en/a.md", 1, 4,
          help: "save the file again with Unix or Windows line ends"))
    #expect(problem("One\r\n") == nil)
  }

  /// The names in site.yml may be written in any of the site's languages.
  @Test func marksOfDirectionMayStandInAFileOfNoLanguage() {
    let text = "a\u{200E}b"
    #expect(problem(text, in: "site.yml") == nil)
    #expect(
      problem(text)
        == error(
          .encoding, "an invisible character that changes the order of letters (U+200E)", "en/a.md", 1, 2,
          help: "delete it and type the text again"))
  }

  @Test func spacesBehindTheLinesOfFrontMatterDoNotMatter() throws {
    #expect(
      try splitFrontMatter(Array("--- \ntitle: A\n---  \r\nText\n".utf8))
        == FrontMatterSplit(yaml: 5..<14, body: 21..<26, bodyFirstLine: 4))
    #expect(throws: FrontMatterSplitFailure.unclosed) { try splitFrontMatter(Array("---\n--- a\n".utf8)) }
  }
}
