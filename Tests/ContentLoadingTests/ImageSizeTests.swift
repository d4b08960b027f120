import Testing

@testable import ContentLoading

@Suite struct ImageSizeTests {
  private func size(_ bytes: [UInt8]) -> [Int]? {
    ImageFormat(bytes).flatMap { pictureSize(bytes, $0) }.map { [$0.width, $0.height] }
  }

  @Test func pngSizesComeFromTheHeader() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    #expect(size(header + [0, 0, 2, 0x80, 0, 0, 1, 0x68]) == [640, 360])
    #expect(size(header) == nil)
  }

  @Test func jpegSizesComeFromTheFrame() {
    let application: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2]
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 1, 0x68, 2, 0x80, 3]
    #expect(size([0xFF, 0xD8] + application + frame) == [640, 360])
    #expect(size([0xFF, 0xD8] + application) == nil)
  }

  @Test func webPSizesComeFromAnyOfItsThreeForms() {
    let start = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
    let lossy = start + Array("VP8 ".utf8) + [UInt8](repeating: 0, count: 10) + [0x80, 2, 0x68, 1]
    let extended = start + Array("VP8X".utf8) + [UInt8](repeating: 0, count: 8) + [0x7F, 2, 0, 0x67, 1, 0]
    let packed: UInt32 = 639 | 359 << 14
    let lossless =
      start + Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F] + (0..<4).map { UInt8(truncatingIfNeeded: packed >> (8 * $0)) }
    #expect(size(lossy) == [640, 360])
    #expect(size(extended) == [640, 360])
    #expect(size(lossless) == [640, 360])
  }

  @Test func bytesThatFillUpBeforeAMarkerAreSkipped() {
    #expect(size([0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xC0, 0, 17, 8, 1, 0x68, 2, 0x80, 3]) == [640, 360])
  }

  @Test func aPictureWithoutWidthOrHeightHasNoSize() {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    #expect(size(header + [0, 0, 2, 0x80, 0, 0, 0, 0]) == nil)
    #expect(size(header + [0, 0, 0, 0, 0, 0, 1, 0x68]) == nil)
  }
}
