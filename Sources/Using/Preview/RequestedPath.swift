/// Decodes the path of a request. Nil for what no proper link contains: broken escapes, control characters, a
/// backslash, `.` and `..`, an encoded slash.
func requestedPath(_ target: String) -> String? {
  var bytes: [UInt8] = []
  var rest = Array(target.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(hexadecimalValue), let low = rest.popFirst().flatMap(hexadecimalValue)
    else { return nil }
    let decoded = high << 4 | low
    if decoded == UInt8(ascii: "/") { return nil }
    bytes.append(decoded)
  }
  if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return nil }
  guard let path = String(validating: bytes, as: UTF8.self), path.hasPrefix("/") else { return nil }
  if path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) { return nil }
  return path
}

private func hexadecimalValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
