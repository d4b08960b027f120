/// Checks a picture against lists of harmless elements, attributes and style values. Anything else is a problem.
///
/// A syntax error ends the reading; problems found before it are thrown with it.
public func readSVG(_ bytes: [UInt8]) throws(SVGProblems) -> SVGImage {
  if let problem = encodingProblem(of: bytes) { throw SVGProblems(problems: [problem]) }
  var reader = SVGSanitizer(bytes)
  reader.read()
  if let documentType = reader.documentType {
    // The document type is not published, so the picture must also be well formed without it.
    var rest = bytes
    for index in documentType where !rest[index].isXMLSpace { rest[index] = UInt8(ascii: " ") }
    reader = SVGSanitizer(rest, withoutDocumentTypeAt: documentType)
    reader.read()
  }
  return try reader.picture()
}

/// UTF-16 and UTF-32 are what XML readers detect without an encoding declaration.
private func encodingProblem(of bytes: [UInt8]) -> SVGProblem? {
  let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  guard isMarked || bytes.prefix(4).contains(0) else { return nil }
  return Message.encoding("UTF-16").problem(at: 0)
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
