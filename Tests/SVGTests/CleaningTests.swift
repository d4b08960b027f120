import SVG
import Testing

/// Tests what is left out of the published copy.
@Suite struct CleaningTests {
  private func cleaned(_ body: String) throws -> String {
    let (before, after) = ("BEFORE", "AFTER")
    let text = try published(picture(before + body + after))
    let start = try #require(text.firstRange(of: before)?.upperBound)
    return String(text[start..<(try #require(text.firstRange(of: after)?.lowerBound))])
  }

  @Test(arguments: [
    ("<!-- by a program -->", ""), ("<g><!-- a --><!-- <script> --></g>", "<g></g>"),
    ("<metadata/>", ""), ("<metadata><a:b xmlns:a='urn:any'><?c d?><script/></a:b>]]&gt;</metadata>", ""),
    ("<d:RDF xmlns:d='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x/></d:RDF>", ""),
    ("<RDF xmlns='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>a<!-- b -->c</RDF>d", "d"),
    ("<g xmlns:i='http://www.inkscape.org/namespaces/inkscape'\n i:label='Layer > 1' id='a'/>", "<g id='a'/>"),
    ("<g id='a' xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/' i:layer=\"yes\"/>", "<g id='a'/>"),
    ("<x:a xmlns:x='https://boxy-svg.com'><path/></x:a><path/>", "<path/>"),
    // Texts that would otherwise join to form "]]>".
    ("]]<!-- a -->&gt;", "]]<!---->&gt;"), ("<g>]]<!-- a -->></g>", "<g>]]<!---->></g>"),
    ("]]<metadata/>>", "]]<!---->>"), ("]<!-- a --><!-- b -->]>", "]<!---->]>"),
    // The prefix has another meaning inside.
    (
      "<g xmlns:s='http://www.serif.com/'><s:g xmlns:s='http://www.w3.org/2000/svg'/></g>",
      "<g><s:g xmlns:s='http://www.w3.org/2000/svg'/></g>"
    ),
    (
      "<g xmlns:s='http://www.w3.org/2000/svg'><g xmlns:s='http://www.serif.com/'><s:a/></g><s:path/></g>",
      "<g xmlns:s='http://www.w3.org/2000/svg'><g></g><s:path/></g>"
    ),
    // Kept: texts and styles that only look like comments.
    ("<text><![CDATA[<!-- a -->]]></text>", "<text><![CDATA[<!-- a -->]]></text>"),
    ("<style>/* a */ b { fill: red }<!-- c --></style>", "<style>/* a */ b { fill: red }</style>"),
  ])
  func whatNobodySeesIsLeftOut(body: String, rest: String) throws {
    #expect(try cleaned(body) == rest)
  }

  @Test func theBeginningIsLeftOut() throws {
    let type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/<!DOCTYPE[>\">"
    let text = "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- é -->\(type)\n\(picture("<path/>"))<!-- end -->\n"
    #expect(try published(text) == "<?xml version=\"1.0\"?>\n\n\(picture("<path/>"))\n")
    #expect(try published("<!DOCTYPE\n svg\n>" + picture("")) == picture(""))
  }

  @Test func problemsBehindADocumentTypeKeepTheirPlace() {
    let text = "<!DOCTYPE svg SYSTEM \"a\nb\">\n" + picture("<a/>")
    #expect(problems(in: text).map { place(of: $0, in: text) } == ["<a/>\n</svg>"])
  }

  /// Twenty thousand mutated pictures: each is either refused, or its published copy is accepted unchanged.
  @Test func aCleanedPictureIsCleanAndPassesAgain() {
    var random = Xorshift(state: 0x9E37_79B9_7F4A_7C15)
    var passed = 0
    for _ in 0..<20_000 {
      var bytes = Array(seeds[random.below(seeds.count)].utf8)
      for _ in 0..<random.below(6) { spoil(&bytes, &random) }
      do throws(SVGProblems) {
        let copy = try readSVG(bytes).bytes
        passed += 1
        do throws(SVGProblems) {
          let again = try readSVG(copy).bytes
          if again != copy { Issue.record("\(text(bytes)): \(text(copy)): \(text(again))") }
        } catch {
          Issue.record("\(text(bytes)): \(text(copy)): \(error.problems)")
        }
      } catch {
        let areInText = error.problems.allSatisfy { (0...bytes.count).contains($0.offset) }
        let areInOrder = error.problems.map(\.offset) == error.problems.map(\.offset).sorted()
        if error.problems.isEmpty || !areInText || !areInOrder {
          Issue.record("\(text(bytes)): \(error.problems)")
        }
      }
    }
    #expect(passed > 3000)
  }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).debugDescription }

private let seeds = [
  picture("<style>a{fill:url(#b)}<!-- c -->@media (d){e{f:\"g\"}}</style><path fill=\"url('#h')\" style='i:j'/>"),
  picture("<g xmlns:i='http://www.serif.com/' i:id='a'><i:b>c</i:b>]]<!-- d -->&gt;<use xlink:href='#e'/></g>"),
  "\u{FEFF}<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'a' \"b\"><!-- c -->" + picture("<metadata>]]<d/></metadata>]>"),
  picture("<text>]<!-- a -->]<!-- b -->&#62;<![CDATA[<c>]]></text><title>é😀</title>"),
  "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns='http://www.serif.com/'><a/><s:g><b>c</b></s:g>]]<a/>d</s:svg>",
]

private let pieces = [
  "<!-- a -->", "]", "]]", ">", "]]>", "<metadata/>", "<!DOCTYPE svg>", "<![CDATA[", "&gt;", "&amp;", "<i:a/>", "'",
  "\"",
  " i:a='b'", "url(", "#a", ")", "/*", "*/", "\\", "@media", "</g>", "<g>", "<style>", "</style>", "--", "\u{0}", "é",
  "\n",
  "xmlns:i='http://www.serif.com/' ", "<?a?>", "<", "/",
]

private func spoil(_ bytes: inout [UInt8], _ random: inout Xorshift) {
  guard !bytes.isEmpty else { return }
  let place = random.below(bytes.count)
  switch random.below(5) {
  case 0: bytes.remove(at: place)
  case 1:
    let end = min(bytes.count, place + random.below(20))
    bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
  case 2: bytes[place] = UInt8(truncatingIfNeeded: random.next())
  default: bytes.insert(contentsOf: Array(pieces[random.below(pieces.count)].utf8), at: place)
  }
}

private struct Xorshift {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
