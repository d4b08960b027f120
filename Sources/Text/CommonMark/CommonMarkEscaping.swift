/// Escapes text as cmark does: unlike the HTML module, it does not escape the apostrophe.
func appendCommonMarkEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var copied = 0
  for index in text.indices {
    let replacement: StaticString
    switch text[index] {
    case UInt8(ascii: "\""): replacement = "&quot;"
    case UInt8(ascii: "&"): replacement = "&amp;"
    case UInt8(ascii: "<"): replacement = "&lt;"
    case UInt8(ascii: ">"): replacement = "&gt;"
    default: continue
    }
    output.append(contentsOf: text[copied..<index])
    output.append(replacement)
    copied = index + 1
  }
  output.append(contentsOf: text[copied...])
}

/// Percent-encodes a URL as cmark does.
func appendCommonMarkURL(_ url: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  for byte in url {
    switch byte {
    case UInt8(ascii: "&"): output.append("&amp;")
    case UInt8(ascii: "'"): output.append("&#x27;")
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@")...UInt8(ascii: "Z"),
      UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      output.append(byte)
    default:
      output.append(UInt8(ascii: "%"))
      output.append(hexadecimalDigits[Int(byte >> 4)])
      output.append(hexadecimalDigits[Int(byte & 0xF)])
    }
  }
}

private let hexadecimalDigits = Array("0123456789ABCDEF".utf8)

/// Whether cmark's safe mode drops the URL because of its scheme.
func isDangerous(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
  let start = String(decoding: url.prefix(16), as: UTF8.self).lowercased()
  if start.hasPrefix("data:") {
    return !["image/png", "image/gif", "image/jpeg", "image/webp"].contains { start.dropFirst(5).hasPrefix($0) }
  }
  return ["javascript:", "vbscript:", "file:"].contains { start.hasPrefix($0) }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
