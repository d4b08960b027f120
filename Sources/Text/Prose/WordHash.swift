/// FNV-1a of a word's bytes as they are read one by one.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

  /// Of a word whose parts have these hashes.
  static func joined(_ hash: UInt64, _ next: UInt64) -> UInt64 { (hash &* prime ^ next) &* prime }

  private static let prime: UInt64 = 0x100_0000_01b3
}
