import HTML
import Testing

@Suite struct URLTests {
  @Test(arguments: [
    ("https://clinic.example/a?b=c&d=e#f", "https://clinic.example/a?b=c&amp;d=e#f"),
    ("HTTPS://clinic.example", "HTTPS://clinic.example"), ("http://clinic.example", "http://clinic.example"),
    ("mailto:hello@clinic.example", "mailto:hello@clinic.example"),
    ("tel:+1-613-555-0101;ext=12", "tel:+1-613-555-0101;ext=12"),
    ("/ims/risks/", "/ims/risks/"), ("../risks/#rare", "../risks/#rare"), ("#rare", "#rare"), ("", ""),
    ("?a=b&c=d", "?a=b&amp;c=d"), ("a/b:c", "a/b:c"), ("#a:b", "#a:b"), ("?a=javascript:b", "?a=javascript:b"),
    ("/été 🙂/%C3%A9", "/%C3%A9t%C3%A9%20%F0%9F%99%82/%C3%A9"), ("/a'b\"c<d>e`f\\g", "/a&#39;b%22c%3Cd%3Ee%60f%5Cg"),
    ("/a\tb\nc\u{7F}", "/a%09b%0Ac%7F"), ("javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"),
    ("[a](b)", "[a](b)"),
  ])
  func aURLIsWrittenForItsAttribute(url: String, expected: String) {
    let html: HTML = "<a href=\"\(url: url)\">a</a>"
    #expect(html.string == "<a href=\"\(expected)\">a</a>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\tjavascript:a",
    "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:a", "file:///etc/passwd", "about:blank", "blob:a",
    "//host.example/a", "/\\host.example/a", "//\u{301}host.example", "/\\\u{301}host.example", ":a", "https\u{301}:a",
    "htt\u{200B}ps:a", "ｊavascript:a", "x-apple:a",
  ])
  func aURLThatIsNotAllowedBecomesInvalid(url: String) {
    let html: HTML = "<a href=\"\(url: url)\">a</a>"
    #expect(html.string == "<a href=\"about:invalid\">a</a>")
  }
}
