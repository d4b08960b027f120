import HTML
import Testing

@Suite struct InterpolationTests {
  private let days = ["Mon", "Tue", "W&d"]

  @Test func listsAreRepeatedWithASeparator() {
    let list: HTML = "<ul>\(for: days, { "<li>\($0)</li>" })</ul>"
    #expect(list.string == "<ul><li>Mon</li><li>Tue</li><li>W&amp;d</li></ul>")
    let sentence: HTML = "<p>\(for: days, separator: ", ", { "<b>\($0)</b>" })</p>"
    #expect(sentence.string == "<p><b>Mon</b>, <b>Tue</b>, <b>W&amp;d</b></p>")
    let nothing: HTML = "<p>\(for: days.prefix(0), separator: ", ", { "\($0)" })</p>"
    #expect(nothing.string == "<p></p>")
    let numbers: HTML = "\(for: 1...3, separator: "<br>", { "\($0)" })"
    #expect(numbers.string == "1<br>2<br>3")
  }

  @Test func conditionsChooseAPart() {
    func sign(_ isOpen: Bool) -> HTML { "<p>\(if: isOpen, "<b>open</b>", else: "closed")</p>" }
    #expect(sign(true).string == "<p><b>open</b></p>")
    #expect(sign(false).string == "<p>closed</p>")
    func hint(_ isNew: Bool) -> HTML { "\(if: isNew, "<i>new</i>")" }
    #expect(hint(true).string == "<i>new</i>")
    #expect(hint(false).isEmpty)
  }

  @Test func anOptionalIsRenderedWhenItIsThere() {
    func note(_ text: String?) -> HTML { "<p>a\(with: text, { "<b>\($0)</b>" })</p>" }
    #expect(note("b & c").string == "<p>a<b>b &amp; c</b></p>")
    #expect(note(nil).string == "<p>a</p>")
  }

  @Test func anAttributeIsWrittenWhenItHasAValue() {
    func link(_ label: String?, _ url: String?) -> HTML {
      "<a class=\"b\"\(attribute: "aria-label", label)\(attribute: "href", url: url)>c</a>"
    }
    #expect(
      link("\"D\" & e", "/f?g&h").string
        == "<a class=\"b\" aria-label=\"&quot;D&quot; &amp; e\" href=\"/f?g&amp;h\">c</a>")
    #expect(link("", "javascript:alert(1)").string == "<a class=\"b\" aria-label=\"\" href=\"about:invalid\">c</a>")
    #expect(link(nil, nil).string == "<a class=\"b\">c</a>")
    #expect(("<p\(attribute: "lang", "fr")>d</p>" as HTML).string == "<p lang=\"fr\">d</p>")
  }

  @Test func templatesNestInTemplates() {
    let html: HTML = """
      <ul>
      \(for: days, { day in """
      <li\(attribute: "class", day == "Tue" ? "today" : nil)>\(with: day == "Mon" ? nil : day, { "<b>\($0)</b>" })</li>

      """ })</ul>
      """
    #expect(html.string == "<ul>\n<li></li>\n<li class=\"today\"><b>Tue</b></li>\n<li><b>W&amp;d</b></li>\n</ul>")
  }
}
