extension Unicode.Scalar {
  /// Whether it is a control character (C0 except tab and line ends, DEL, C1) or a bidirectional embedding, override or
  /// isolate. These can move a terminal's cursor or reorder letters, and are never part of text.
  public var isSteering: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Invisible, and useful only in text written from right to left.
  public var isDirectionMark: Bool { value == 0x200E || value == 0x200F || value == 0x061C }

  /// For example `U+202E`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The first control or bidirectional character in UTF-8 text, and its byte offset. Direction marks count as well,
/// unless the language is written from right to left.
package func firstSteeringCharacter(
  in text: UnsafeBufferPointer<UInt8>, isRightToLeft: Bool
) -> (offset: Int, scalar: Unicode.Scalar)? {
  for offset in text.indices where mayBegin[Int(text[offset])] {
    var decoder = UTF8()
    var bytes = text[offset...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { continue }
    if scalar.isSteering || (scalar.isDirectionMark && !isRightToLeft) { return (offset, scalar) }
  }
  return nil
}

/// For each byte value, whether it can begin a steering character. Nearly all text has none of these bytes.
private let mayBegin: [Bool] = (0...255).map { byte in
  switch byte {
  case 0x09, 0x0A, 0x0D: false
  case 0...0x1F, 0x7F, 0xC2, 0xD8, 0xE2: true
  default: false
  }
}
