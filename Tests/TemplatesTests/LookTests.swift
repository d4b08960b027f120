import Testing

@testable import TemplateExamples
@testable import Templates

@Suite struct LookTests {
  private func answered(_ look: Look, _ styleSheet: String) -> String {
    String(decoding: look.answering(Array(styleSheet.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    (Look.light, "", "light", "width < 0", "print", "screen"), (.dark, "", "dark", "width >= 0", "print", "screen"),
    (.print, ":root{color-scheme:light}\n", "light", "width < 0", "screen", "tty"),
  ])
  func mediaQueriesAreAnsweredAndWidthsStayQuestions(
    look: Look, first: String, scheme: String, dark: String, paper: String, screen: String
  ) {
    #expect(
      answered(
        look,
        """
        :root{color-scheme:light dark;}@media(prefers-color-scheme:dark){a{color:red}}
        @media not (prefers-color-scheme: dark) { a { color: tan } }
        @media print { .screen, .print { color: black } @page { margin: 1mm } }
        @media screen and (width >= 40rem), print { b { display: none } }
        """) == """
          \(first):root{color-scheme:\(scheme);}@media(\(dark)){a{color:red}}
          @media not (\(dark)) { a { color: tan } }
          @media \(paper) { .screen, .print { color: black } @page { margin: 1mm } }
          @media \(screen) and (width >= 40rem), \(paper) { b { display: none } }
          """)
  }

  @Test(arguments: Look.allCases)
  func noQueryOfTheSitesStyleSheetsIsLeftToTheBrowser(look: Look) {
    for source in [StyleSheet(.standard).bytes, StyleSources().handout] {
      let answered = answered(look, String(decoding: source, as: UTF8.self))
      #expect(answered.pieces(from: "@media", to: "{").filter { $0.contains("prefers-color-scheme") } == [])
      #expect(!answered.contains("color-scheme:light dark"))
    }
  }
}
