import Testing

@testable import Preview

@Suite struct ByteRangeTests {
  @Test(
    arguments: [
      ("bytes=0-0", .part(0..<1)), ("bytes=9-9", .part(9..<10)), ("bytes=8-99", .part(8..<10)),
      ("BYTES=9-", .part(9..<10)), ("bytes=10-", .unsatisfiable), ("bytes=10-10", .unsatisfiable),
      ("bytes=-1", .part(9..<10)), ("bytes=-99", .part(0..<10)), ("bytes=-0", .unsatisfiable), ("bytes=2-1", .whole),
      ("bytes=-", .whole), ("bytes=+1-2", .whole), ("bytes=1-2-3", .whole), (nil, .whole),
    ] as [(String?, ByteRange)])
  func aRangeOfTenBytesIsWhatItsHeaderSays(header: String?, range: ByteRange) {
    #expect(ByteRange(header, size: 10) == range)
  }

  @Test(arguments: ["bytes=0-", "bytes=0-0", "bytes=-1"])
  func nothingHasNoPart(header: String) { #expect(ByteRange(header, size: 0) == .unsatisfiable) }
}
