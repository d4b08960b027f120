/// A JSON value whose object members keep their order.
public indirect enum JSON: Sendable, Hashable {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case array([JSON])
  case object([Member])

  public struct Member: Sendable, Hashable {
    public var name: String
    public var value: JSON
  }

  /// Leaves out members whose value is nil.
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// An array, or nil if there are no values.
  public static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
}

extension JSON: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSON {
  public var bytes: [UInt8] {
    var output: [UInt8] = []
    append(to: &output)
    return output
  }

  /// The output is also safe inside `<script>`: `<`, `>`, `&` and U+2028 and U+2029 become `\u` escapes.
  public func append(to output: inout [UInt8]) {
    switch self {
    case .string(let text): appendString(text, to: &output)
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .number(let number): output.append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
    case .boolean(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        value.append(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        appendString(member.name, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.append(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }
}

private func appendString(_ text: String, to output: inout [UInt8]) {
  output.append(UInt8(ascii: "\""))
  var text = text
  text.withUTF8 { bytes in
    var copied = 0
    for index in bytes.indices {
      guard let escape = escape(at: index, of: bytes) else { continue }
      output.append(contentsOf: bytes[copied..<index])
      output.append(contentsOf: escape.text.utf8)
      copied = index + escape.length
    }
    output.append(contentsOf: bytes[copied...])
  }
  output.append(UInt8(ascii: "\""))
}

/// The escape for the bytes at an index, and how many bytes it replaces; nil if they need none.
private func escape(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (text: String, length: Int)? {
  switch bytes[index] {
  case UInt8(ascii: "\""): ("\\\"", 1)
  case UInt8(ascii: "\\"): ("\\\\", 1)
  case UInt8(ascii: "\n"): ("\\n", 1)
  case UInt8(ascii: "<"): ("\\u003c", 1)
  case UInt8(ascii: ">"): ("\\u003e", 1)
  case UInt8(ascii: "&"): ("\\u0026", 1)
  case 0...0xF: ("\\u000" + String(bytes[index], radix: 16), 1)
  case 0x10...0x1F, 0x7F: ("\\u00" + String(bytes[index], radix: 16), 1)
  case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA8]): ("\\u2028", 3)
  case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA9]): ("\\u2029", 3)
  default: nil
  }
}
