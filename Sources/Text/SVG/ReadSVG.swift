/// Looks through a picture. Only what is known to be harmless passes: elements, attributes, and what a style may say.
///
/// A syntax error ends the reading; problems of other kinds found before it are thrown with it.
public func readSVG(_ bytes: [UInt8]) throws(SVGProblems) -> SVGImage {
  if let problem = encodingProblem(of: bytes) { throw SVGProblems(problems: [problem]) }
  var reader = SVGSanitizer(bytes)
  reader.read()
  if let documentType = reader.documentType {
    // It is not published, so that the picture has to be sound without it.
    var rest = bytes
    for index in documentType where !rest[index].isXMLSpace { rest[index] = UInt8(ascii: " ") }
    reader = SVGSanitizer(rest, withoutDocumentTypeAt: documentType)
    reader.read()
  }
  return try reader.picture()
}

/// UTF-16 and UTF-32 are the encodings that a reader of XML goes by without being told.
private func encodingProblem(of bytes: [UInt8]) -> SVGProblem? {
  let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  guard isMarked || bytes.prefix(4).contains(0) else { return nil }
  return Message.encoding("UTF-16").problem(at: 0)
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension UInt8 {
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
