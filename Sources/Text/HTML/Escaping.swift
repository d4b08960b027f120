/// Appends text and escapes the five characters that are special in HTML.
///
/// A byte loop that copies whole segments: measured to be faster here than `Character`, `Span` or SIMD.
@inlinable func appendEscaped(_ text: String, to output: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendEscaped($0, to: &output) }
}

@inlinable func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var copied = 0
  var index = 0
  let count = text.count
  while index < count {
    let byte = text[index]
    if byte <= 0x3E, let replacement = replacement(for: byte) {
      output.append(contentsOf: text[copied..<index])
      output.append(contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
      copied = index &+ 1
    }
    index &+= 1
  }
  output.append(contentsOf: text[copied..<count])
}

@inlinable func replacement(for byte: UInt8) -> StaticString? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
