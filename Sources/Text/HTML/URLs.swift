/// Appends a URL for a double-quoted attribute.
///
/// Relative URLs and `https:`, `http:`, `mailto:` and `tel:` are allowed. Everything before the first colon counts as
/// the scheme, so that spaces or control characters can't hide one. `//host` is refused too.
@usableFromInline func appendURL(_ url: String, to output: inout [UInt8]) {
  guard isAllowed(url) else { return output.append(contentsOf: "about:invalid".utf8) }
  for byte in url.utf8 {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0x00...0x20, 0x7F...0xFF:
      output.append(UInt8(ascii: "%"))
      output.append(hexadecimalDigit(byte >> 4))
      output.append(hexadecimalDigit(byte & 0xF))
    default: output.append(byte)
    }
  }
}

private func isAllowed(_ url: String) -> Bool {
  if url.utf8.starts(with: "//".utf8) || url.utf8.starts(with: "/\\".utf8) { return false }
  for (offset, byte) in url.utf8.enumerated() {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    case UInt8(ascii: ":"): return ["https", "http", "mailto", "tel"].contains(url.utf8.prefix(offset).lowercased())
    default: continue
    }
  }
  return true
}

extension Substring.UTF8View {
  fileprivate func lowercased() -> String { Substring(self).lowercased() }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
