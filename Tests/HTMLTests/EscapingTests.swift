import HTML
import Testing

@Suite struct EscapingTests {
  @Test func textIsEscaped() {
    let name = "O'Neil & \"Sons\" <b>é🙂</b>"
    let html: HTML = "<p>\(name), \(name.prefix(2)), \(42)</p>"
    #expect(
      html.string
        == "<p>O&#39;Neil &amp; &quot;Sons&quot; &lt;b&gt;é🙂&lt;/b&gt;, O&#39;, 42</p>")
  }

  @Test func attributesAreEscaped() {
    let title = "\" onclick=\"alert('1')\" <&>"
    let html: HTML = "<p title=\"a \(title)\" class=\"b-\(7)\">\(title)</p>"
    #expect(
      html.string
        == "<p title=\"a &quot; onclick=&quot;alert(&#39;1&#39;)&quot; &lt;&amp;&gt;\" class=\"b-7\">"
        + "&quot; onclick=&quot;alert(&#39;1&#39;)&quot; &lt;&amp;&gt;</p>")
  }

  @Test func textOfATitleIsEscaped() {
    let title = "</title><script>"
    let html: HTML = "<title>\(title) – IMS</title><textarea>\(title)</textarea>"
    #expect(
      html.string
        == "<title>&lt;/title&gt;&lt;script&gt; – IMS</title><textarea>&lt;/title&gt;&lt;script&gt;</textarea>")
  }

  @Test func htmlPassesThrough() {
    let strong: HTML = "<strong>\("a < b")</strong>"
    let html: HTML = "<p>\(strong)</p>"
    #expect(html.string == "<p><strong>a &lt; b</strong></p>")
    #expect((strong + html).string == strong.string + html.string)
  }

  @Test func literalsStayAsTheyAre() {
    let html: HTML = """
      <!doctype html>
      <!-- a "comment" > that -- is ' long -->
      <input disabled value="a>b" />
      <SCRIPT>if (1 < 2) { "</b>" }</SCRIPT>
      """
    #expect(
      html.string
        == "<!doctype html>\n<!-- a \"comment\" > that -- is ' long -->\n<input disabled value=\"a>b\" />\n"
        + "<SCRIPT>if (1 < 2) { \"</b>\" }</SCRIPT>")
  }
}
