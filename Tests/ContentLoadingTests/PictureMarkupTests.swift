import ClinicSite
import Testing

@testable import ContentLoading

@Suite struct PictureMarkupTests {
  private func problems(_ body: String) async throws -> [Diagnostic] {
    let picture = "<svg viewBox=\"0 0 40 32\">\n\(body)\n</svg>"
    return try await load(["site.yml": siteFile(extra: "logo: images/logo.svg"), "images/logo.svg": picture])
      .diagnostics
  }

  @Test(arguments: [
    ("<g>é<script>alert(1)</script></g>", 5, "<script> in a picture"),
    ("<svg:script href='#a'/>", 1, "<script> in a picture"),
    ("<path d='M0 0'\tonload=\"alert(1)\"/>", 16, "\"onload\" in a picture"),
    ("<foreignObject/>", 1, "<foreignobject> in a picture"),
    ("<image href='logo.png'/>", 8, "a picture that refers to \"logo.png\""),
    (
      "<use xlink:href = \"https://a.example/x.svg#a\"/>", 6,
      "a picture that refers to \"https://a.example/x.svg#a\""
    ),
    ("<a href='&#106;avascript:x'/>", 4, "a picture that refers to \"javascript:x\""),
    ("<image href='data:image/svg+xml;base64,AA'/>", 8, "a picture that refers to \"data:image/svg+xml;base64,AA\""),
    ("<set attributeName='xlink:href' to='x'/>", 6, "an animated address in a picture"),
    ("<path fill='url( \"//a.example/x\" )'/>", 7, "a picture whose style refers to \"//a.example/x\""),
    ("<path fill='u&#114;l(x.svg)'/>", 7, "a picture whose style refers to \"x.svg\""),
    ("<path style='fill:u\\72l(x)'/>", 7, "a picture whose style refers to \"\\\""),
    ("<style>@im<!-- -->port 'a.css';</style>", 1, "a picture whose style refers to \"@import\""),
    ("<style><![CDATA[a{fill:URL(b.svg)}]]></style>", 1, "a picture whose style refers to \"b.svg\""),
    ("<!ENTITY a 'b'>", 1, "a declaration that browsers would carry out"),
    ("<!DOCTYPE svg [<!ENTITY a 'b'>]>", 1, "a declaration that browsers would carry out"),
    ("<?xml-stylesheet href='a.css'?>", 1, "a declaration that browsers would carry out"),
  ])
  func whatRunsOrFetchesIsRefusedWhereItStands(body: String, column: Int, message: String) async throws {
    let problems = try await problems(body)
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.location) == [SourceLocation("images/logo.svg", 2, column)])
  }

  @Test(arguments: [
    "<style>path { fill: url(#a); } @media (prefers-color-scheme: dark) { .b { stroke: #fff } }</style>",
    "<!-- <script>x</script> -->", "<use href='#a'/><path fill=\"url('#a')\" clip-path='url( #b )'/>",
    "<title>on script url(x)</title>", "<image xlink:href='data:image/png;base64,iVBORw0K'/>",
    "<g inkscape:export-filename='C:\\logo.png' xmlns:cc='http://creativecommons.org/ns#'/>",
  ])
  func whatStaysInsideTheFileIsFine(body: String) async throws {
    #expect(try await problems(body) == [])
  }

  @Test func theFirstLinesOfADrawingProgramAreFine() async throws {
    let type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/a.dtd\">"
    let start = "<?xml version=\"1.0\"?>\n\(type)\n"
    #expect(try await load(["images/a.svg": start + "<svg viewBox='0 0 1 1'/>"]).diagnostics == [])
  }

  @Test func anUnfinishedTagEndsTheSearch() {
    for text in ["<", "<a", "<a b", "<a b=", "<a b='", "<!--", "<![CDATA[", "<!DOCTYPE", "</", "<style"] {
      #expect(PictureMarkup.problems(in: Array(text.utf8)) == [])
    }
  }
}

@Suite struct LogoTests {
  private func problems(_ logo: String, _ files: [String: String] = [:]) async throws -> [Diagnostic] {
    let site = siteFile(extra: "logo: \(logo)")
    let picture = "<svg viewBox='0 0 40 32'/>"
    return try await load(["site.yml": site, "images/logo.svg": picture].merging(files) { $1 }).diagnostics
  }

  @Test(arguments: [
    ("images/lgo.svg", "did you mean images/logo.svg?"), ("images/crest.png", "put it into images/"),
    ("logo.svg", "did you mean images/logo.svg?"), ("people.yml", "put it into images/"),
    ("https://clinic.example/logo.svg", "put it into images/"),
  ])
  func aLogoThatIsNotAPictureOfTheFolderIsRefused(logo: String, help: String) async throws {
    #expect(try await problems(logo) == [error(.data, "no picture \"\(logo)\"", "site.yml", 7, 7, help: help)])
  }

  @Test func aPictureWithTheWrongNameIsRefusedOnce() async throws {
    #expect(
      try await problems("images/logo.png", ["images/logo.png": "<svg viewBox='0 0 1 1'/>"]) == [
        error(
          .image, "the file is SVG, its name says otherwise", "images/logo.png", 1, 1, help: "name it images/logo.svg")
      ])
  }

  @Test func aTextFileIsNoPicture() async throws {
    #expect(
      try await problems("images/logo.svg", ["images/logo.svg": "Alder"]) == [
        error(
          .image, "the size of this picture can't be read", "images/logo.svg", 1, 1,
          help: "save it again as SVG (with width and height, or a viewBox), PNG, JPEG or WebP")
      ])
  }
}
