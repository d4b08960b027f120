/// All messages about well-formed XML, for readers who drew the picture with a program and have never seen its source.
enum Message {
  case encoding(String)
  case version(String)
  case documentType
  case secondDocumentType
  case processingInstruction(String)
  case noDrawing(root: String)
  case noNamespace
  case tooDeep(Int)

  case element(written: String, local: String)
  case foreignElement(written: String, namespace: String)
  case attribute(String)
  case foreignAttribute(String, namespace: String)
  case reference(String)
  case imageReference(String)

  case styleAddress(String)
  case styleFunction(String)
  case styleRule(String)
  case styleEscape
  case styleComment
  case styleCommentWithoutEnd
  case styleTextWithoutEnd

  func problem(at offset: Int) -> SVGProblem {
    let (message, help) = words
    return SVGProblem(offset: offset, message: message, help: help)
  }

  private var words: (String, String) {
    switch self {
    case .encoding(let name):
      ("a picture in the encoding \(name)", "save it again with the encoding UTF-8")
    case .version(let version):
      ("a picture in XML \(version), which browsers don't read", "write version=\"1.0\"")
    case .documentType:
      (
        "a document type with declarations, which could stand for anything",
        "save it as plain SVG (in Illustrator: without \"Preserve Illustrator Editing Capabilities\")"
      )
    case .secondDocumentType: ("a second document type", "remove it")
    case .processingInstruction(let target):
      ("the instruction <?\(target)?> in a picture", "remove it; styles go into a <style> element")
    case .noDrawing(let root):
      ("this file begins with <\(root)>, not with <svg>", "save the picture again as SVG")
    case .noNamespace:
      ("<svg> does not say that it is SVG, so browsers show nothing", "write <svg xmlns=\"\(Namespace.svg)\" …>")
    case .tooDeep(let levels):
      ("elements in elements, more than \(levels) deep", "ungroup the drawing and save it again")
    case .element(let written, let local): ("<\(written)> in a picture", help(forElement: local))
    case .foreignElement(let written, namespace: ""):
      ("<\(written)> does not say that it is SVG, so browsers don't draw it", "remove xmlns=\"\"")
    case .foreignElement(let written, let namespace):
      ("<\(written)> is not SVG, but of \"\(shortened(namespace))\"", plainSVG)
    case .attribute(let name): ("the attribute \"\(name)\" in a picture", help(forAttribute: name))
    case .foreignAttribute(let name, let namespace):
      ("the attribute \"\(name)\" is not SVG, but of \"\(shortened(namespace))\"", plainSVG)
    case .reference(let address):
      (
        "a picture that refers to \"\(shortened(address))\"",
        "put what it shows into the file itself: href=\"#part\""
      )
    case .imageReference(let address):
      (
        "a picture that shows \"\(shortened(address))\"",
        "embed that picture as PNG, JPEG, WebP or GIF: href=\"data:image/png;base64,…\""
      )
    case .styleAddress(let address):
      (
        "a picture whose style refers to \"\(shortened(withoutQuotationMarks(address)))\"",
        "put what it shows into the file itself: url(#part)"
      )
    case .styleFunction(let name): ("\(name)() in the style of a picture", "remove it, or \(plainSVG)")
    case .styleRule("font-face"):
      ("a font for a picture, which would have to be fetched", "convert text to paths and save the picture again")
    case .styleRule(let name): ("@\(name) in the style of a picture", "remove it; only @media in <style> is allowed")
    case .styleEscape: ("a backslash in the style of a picture", "write the character itself")
    case .styleComment: ("an HTML comment in the style of a picture", "remove <!-- and -->")
    case .styleCommentWithoutEnd: ("a comment in a style that has no end", "write */ at its end")
    case .styleTextWithoutEnd:
      ("a quotation mark in a style that is never closed", "close it on the same line")
    }
  }
}

private let plainSVG = "save the picture as plain SVG (in Inkscape: Save As, type Plain SVG)"

private func help(forElement name: String) -> String {
  switch name {
  case "script", "handler", "listener": "nothing can run in a picture: save it again without scripts"
  case "foreignObject": "export it with its labels as SVG text or paths, not as an embedded page"
  case "a": "remove the link, and link the page's text instead"
  case "animate", "animateColor", "animateMotion", "animateTransform", "set", "discard", "mpath":
    "pictures stand still: remove the animation"
  case "flowRoot", "flowPara", "flowRegion", "flowSpan":
    "browsers don't show flowed text: convert it to text or paths"
  case "font-face-src", "font-face-uri", "font-face-name":
    "no font is fetched for a picture: convert text to paths"
  case "feImage", "tref", "cursor", "color-profile", "solidcolor", "solidColor", "mesh", "meshgradient", "meshGradient":
    "browsers don't show it everywhere: simplify the drawing, or embed that part as a PNG"
  default: "remove it, or \(plainSVG)"
  }
}

private func help(forAttribute name: String) -> String {
  switch name {
  case _ where name.hasPrefix("on"): "nothing can run in a picture: remove it"
  case "xml:base": "all that a picture shows is in the file itself: remove it"
  case "content": "remove it (in draw.io: export without a copy of the diagram)"
  default: "remove it, or \(plainSVG)"
  }
}

/// Shortens text and puts it on one line.
private func shortened(_ text: String) -> String {
  let line = String(text.prefix(61).map { $0.isWhitespace ? " " : $0 })
  return line.count > 60 ? line.prefix(59) + "…" : line
}

private func withoutQuotationMarks(_ address: String) -> String {
  let inner = address.drop { "\"' ".contains($0) }
  return String(inner[..<(inner.lastIndex { !"\"' ".contains($0) }.map(inner.index(after:)) ?? inner.startIndex)])
}
