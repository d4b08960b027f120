import HTML
import JSON
import Testing

@Suite struct JSONTests {
  @Test func membersKeepTheirOrderAndMissingOnesAreLeftOut() {
    let clinic: JSON = .object([
      "name": "Alder", "@type": .string("Place"), "email": nil, "open": .boolean(true), "rooms": .integer(4),
      "latitude": .number(45.27), "days": .list([.integer(1), .integer(2)]), "people": .list([]), "none": .array([]),
    ])
    #expect(
      String(decoding: clinic.bytes, as: UTF8.self)
        == #"{"name":"Alder","@type":"Place","open":true,"rooms":4,"latitude":45.27,"days":[1,2],"none":[]}"#)
  }

  @Test func nothingLeavesAScript() {
    let text = "</script><!-- & 'a' \"b\" \\ \u{2028}\u{2029}\u{0}\n\t\u{1F}\u{7F} é🙂"
    let json: JSON = .array([.string(text), .number(.infinity)])
    let html: HTML = "<script type=\"application/ld+json\">\(json: json)</script>"
    #expect(
      html.string
        == "<script type=\"application/ld+json\">[\"\\u003c/script\\u003e\\u003c!-- \\u0026 'a' \\\"b\\\" \\\\ "
        + "\\u2028\\u2029\\u0000\\n\\u0009\\u001f\\u007f é🙂\",null]</script>")
  }

  @Test func namesAreEscapedToo() {
    #expect(String(decoding: JSON.object(["</a>\"": "b"]).bytes, as: UTF8.self) == #"{"\u003c/a\u003e\"":"b"}"#)
  }
}
