/// An FNV-1a hash that is computed byte by byte.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

  /// The hash of a word from the hashes of its parts.
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 { (hash &* prime ^ next) &* prime }

  private static let prime: UInt64 = 0x100_0000_01b3
}
