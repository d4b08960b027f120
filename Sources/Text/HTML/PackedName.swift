/// The first 16 bytes of a tag or attribute name, in lower case, so that names are compared without allocating memory.
struct PackedName: Hashable {
  enum Purpose { case text, url, code }

  private var bytes: UInt128 = 0
  private var count = 0

  init() {}

  init(_ name: StaticString) {
    for byte in UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount) { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    guard count < 16 else { return }
    let isUpperCase = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    bytes |= UInt128(isUpperCase ? byte | 0x20 : byte) << (8 * UInt128(count))
    count += 1
  }

  /// How a browser treats the value of an attribute with this name.
  var purpose: Purpose {
    if Self.urls.contains(self) { return .url }
    return isEventHandler || Self.code.contains(self) ? .code : .text
  }

  static let script: PackedName = "script"
  static let style: PackedName = "style"
  static let title: PackedName = "title"
  static let textArea: PackedName = "textarea"

  private static let code: [PackedName] = ["style", "srcset", "srcdoc"]
  private static let urls: [PackedName] = [
    "href", "src", "action", "formaction", "poster", "cite", "data", "background", "xlink:href", "ping",
  ]

  private var isEventHandler: Bool {
    UInt8(truncatingIfNeeded: bytes) == UInt8(ascii: "o") && UInt8(truncatingIfNeeded: bytes >> 8) == UInt8(ascii: "n")
  }
}

extension PackedName: ExpressibleByStringLiteral {
  init(stringLiteral name: StaticString) { self.init(name) }
}

extension PackedName: CustomStringConvertible {
  var description: String {
    String(decoding: (0..<count).map { UInt8(truncatingIfNeeded: bytes >> (8 * UInt128($0))) }, as: UTF8.self)
  }
}
