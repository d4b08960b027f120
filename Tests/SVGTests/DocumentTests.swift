import SVG
import Testing

/// Errors that are found before any element is checked.
@Suite struct DocumentTests {
  private static let root = "<svg xmlns='http://www.w3.org/2000/svg'/>"
  private static let saveAgain = "save the picture again as SVG"
  private static let declarations = "a document type with declarations, which could stand for anything"

  @Test(arguments: [
    ("<?xml version='1.0' encoding='ISO-8859-1'?>\(root)", "a picture in the encoding ISO-8859-1"),
    ("<?xml version='1.0' encoding='UTF-7'?>\(root)", "a picture in the encoding UTF-7"),
    ("<?xml version='1.0' encoding='UTF-16'?>\(root)", "a picture in the encoding UTF-16"),
    ("<?xml version='1.0' encoding='windows-1252'?><svg>\u{E9}</svg>", "a picture in the encoding windows-1252"),
    ("<?xml version='1.1'?>\(root)", "a picture in XML 1.1, which browsers don't read"),
    ("<!DOCTYPE svg [<!ENTITY a 'b'>]>\(root)", declarations),
    ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\(root)", declarations),
    ("<!DOCTYPE svg [<!ENTITY % a SYSTEM 'http://evil.example/a.dtd'> %a;]>\(root)", declarations),
    ("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>\(root)", declarations),
    ("<!DOCTYPE svg SYSTEM 'a.dtd' [<!ELEMENT svg ANY>]>\(root)", declarations),
    ("<!DOCTYPE svg PUBLIC 'a' 'b' []>\(root)", declarations),
    ("<!DOCTYPE svg [%a;]>\(root)", declarations),
    ("<!DOCTYPE svg [<!-- x -->]>\(root)", declarations),
    ("<?xml-stylesheet href='a.css'?>\(root)", "the instruction <?xml-stylesheet?> in a picture"),
    ("<?xml-stylesheet type='text/xsl' href='#a'?>\(root)", "the instruction <?xml-stylesheet?> in a picture"),
    ("<?php echo 1 ?>\(root)", "the instruction <?php?> in a picture"),
    ("<html/>", "this file begins with <html>, not with <svg>"),
    ("<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>", "this file begins with <html>, not with <svg>"),
    ("<g xmlns='http://www.w3.org/2000/svg'/>", "this file begins with <g>, not with <svg>"),
    ("<svg viewBox='0 0 1 1'><script/></svg>", "<svg> does not say that it is SVG, so browsers show nothing"),
    ("<svg xmlns='http://www.w3.org/1999/xhtml'/>", "this file begins with <svg>, not with <svg>"),
    ("", "there is no drawing in this file"), ("  \n", "there is no drawing in this file"),
    ("Alder", "this is not XML"),
  ])
  func anUnusualFileIsRefusedAtItsBeginning(text: String, message: String) {
    #expect(problems(in: text).map(\.message) == [message])
    #expect(problems(in: text).map(\.offset) == [0])
  }

  @Test func otherEncodingsAreToldFromTheFirstBytes() {
    let problem = SVGProblem(
      offset: 0, message: "a picture in the encoding UTF-16", help: "save it again with the encoding UTF-8")
    let unmarked = Self.root.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian = Self.root.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(problems(in: [0xFF, 0xFE] + unmarked) == [problem])
    #expect(problems(in: unmarked) == [problem])
    #expect(problems(in: [0xFE, 0xFF] + bigEndian) == [problem])
    #expect(problems(in: [0xFF, 0xFE, 0, 0]) == [problem])
    #expect(problems(in: [0, 0, 0xFE, 0xFF]) == [problem])
  }

  @Test func aMillionLaughsAreNotHeard() {
    let names = (0..<10).map { "<!ENTITY a\($0 + 1) '\(String(repeating: "&a\($0);", count: 10))'>" }
    let text = "<!DOCTYPE svg [<!ENTITY a0 'ha'>\(names.joined())]><svg xmlns='http://www.w3.org/2000/svg'>&a10;</svg>"
    #expect(
      problems(in: text) == [
        SVGProblem(
          offset: 0, message: Self.declarations,
          help: "save it as plain SVG (in Illustrator: without \"Preserve Illustrator Editing Capabilities\")")
      ])
  }

  /// The second argument is the text that begins where the error is reported.
  @Test(arguments: [
    ("<g>", "</svg>", "</svg> stands where </g> belongs"),
    ("<g></path></g>", "</path></g>\n</svg>", "</path> stands where </g> belongs"),
    ("<path d='a' d='b'/>", "d='b'/>\n</svg>", "an attribute stands twice in this element"),
    ("<path d=a/>", "a/>\n</svg>", "this is not XML"),
    ("<text>a & b</text>", " b</text>\n</svg>", "this is not XML"),
    ("<text>1 < 2</text>", " 2</text>\n</svg>", "this is not XML"),
    ("<text>&nbsp;</text>", "&nbsp;</text>\n</svg>", "&nbsp; stands for nothing in a picture"),
    ("<text>&#1;</text>", "&#1;</text>\n</svg>", "this number stands for no character"),
    ("<text>\u{1}</text>", "\u{1}</text>\n</svg>", "an invisible character that XML forbids"),
    ("<text>]]></text>", "></text>\n</svg>", "this is not XML"),
    (
      "<use link:href='#a'/>", "<use link:href='#a'/>\n</svg>",
      "<use> has a name with a prefix that is declared nowhere"
    ),
    ("<i:pgf/>", "<i:pgf/>\n</svg>", "<i:pgf> has a name with a prefix that is declared nowhere"),
    (
      "<?xml version='1.0'?>", "<?xml version='1.0'?>\n</svg>",
      "<?xml …?> stands at the beginning of a file or not at all"
    ),
    ("</svg><g/>", "<g/>\n</svg>", "something stands behind </svg>"),
    ("</svg>text", "text\n</svg>", "something stands behind </svg>"),
    ("<![CDATA[", "", "<![CDATA[ is never closed"),
    ("<!-- ", "<!-- \n</svg>", "the file ends in the middle of what begins here"),
    ("<path d='", "</svg>", "this is not XML"),
    ("<!ENTITY a 'b'>", "ENTITY a 'b'>\n</svg>", "this is not XML"),
    ("<!DOCTYPE svg>", "DOCTYPE svg>\n</svg>", "this is not XML"),
    ("<!-- a -- b -->", " b -->\n</svg>", "this is not XML"),
    (
      "<?xml-stylesheet href='a.css'?>", "<?xml-stylesheet href='a.css'?>\n</svg>",
      "the instruction <?xml-stylesheet?> in a picture"
    ),
  ])
  func aSyntaxErrorIsSaidWhereItStands(body: String, rest: String, message: String) {
    let text = picture(body)
    #expect(problems(in: text).map(\.message) == [message])
    #expect(problems(in: text).map { place(of: $0, in: text) } == [rest])
  }

  @Test func aDocumentTypeThatIsDroppedDeclaresNothing() {
    let type = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
    for body in ["<text>&nbsp;</text>", "<text id='&nbsp;'/>"] {
      #expect(problems(in: type + picture(body)).map(\.message) == ["&nbsp; stands for nothing in a picture"])
    }
  }

  @Test func oneDocumentTypeIsEnough() {
    let text = "<!DOCTYPE svg><!DOCTYPE svg>" + Self.root
    #expect(problems(in: text) == [SVGProblem(offset: 14, message: "a second document type", help: "remove it")])
  }

  @Test func bytesThatAreNotUTF8AreFound() {
    let start = Array("<svg xmlns='http://www.w3.org/2000/svg'><title>caf".utf8)
    let problem = SVGProblem(
      offset: start.count, message: "this byte is not UTF-8", help: "save the picture again with the encoding UTF-8")
    #expect(problems(in: start + [0xE9] + Array("</title></svg>".utf8)) == [problem])
    #expect(problems(in: start + [0xC0, 0xAF] + Array("</title></svg>".utf8)) == [problem])
    #expect(problems(in: start + [0xED, 0xA0, 0x80] + Array("</title></svg>".utf8)) == [problem])
  }

  @Test func aFileThatIsCutOffSaysWhatIsOpen() {
    #expect(
      problems(in: "<svg xmlns='http://www.w3.org/2000/svg'><g><path/>") == [
        SVGProblem(
          offset: 40, message: "<g> is never closed",
          help: "write </g> where it ends; if the file was cut off, save the picture again as SVG")
      ])
  }

  @Test func elementsDoNotNestForEver() {
    let deep = { count in String(repeating: "<g>", count: count) + String(repeating: "</g>", count: count) }
    #expect(problems(in: picture(deep(199))) == [])
    #expect(
      problems(in: picture(deep(200))).map(\.message) == ["elements in elements, more than 200 deep"])
    #expect(
      problems(in: picture(String(repeating: "<g>", count: 1_000_000))).map(\.message) == [
        "elements in elements, more than 200 deep"
      ])
  }

  @Test func ofManyProblemsTheFirstAreListed() {
    let list = problems(in: picture(String(repeating: "<a/>", count: 100)))
    #expect(list.count == 21)
    #expect(list.dropLast().allSatisfy { $0.message == "<a> in a picture" })
    #expect(list.last?.message == "80 more problems in this picture")
  }

  @Test func problemsComeInOrderOfPlaceAndWithAnyThatEndsTheReading() {
    let text = picture("<a/><style>@page{}<b/></style>\n<g onload='x'><h>")
    #expect(
      problems(in: text).map(\.message) == [
        "<a> in a picture", "@page in the style of a picture", "<b> in a picture",
        "the attribute \"onload\" in a picture", "<h> in a picture", "</svg> stands where </h> belongs",
      ])
  }
}
