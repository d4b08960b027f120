enum ImageFormat: String {
  case svg = "SVG"
  case png = "PNG"
  case jpeg = "JPEG"
  case webP = "WebP"

  /// Recognizes the format by the first bytes.
  init?(_ bytes: [UInt8]) {
    let format: ImageFormat? =
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        .png
      } else if bytes.starts(with: [0xFF, 0xD8]) {
        .jpeg
      } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
        .webP
      } else if bytes.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) == UInt8(ascii: "<") {
        .svg
      } else {
        nil
      }
    guard let format else { return nil }
    self = format
  }

  var endings: [String] {
    switch self {
    case .svg: ["svg"]
    case .png: ["png"]
    case .jpeg: ["jpg", "jpeg"]
    case .webP: ["webp"]
    }
  }
}

struct ImageSize: Equatable {
  var width: Int
  var height: Int
}

/// The size in pixels from the header of a PNG, JPEG or WebP file. Nil for an SVG, which has to be parsed.
func pictureSize(_ bytes: [UInt8], _ format: ImageFormat) -> ImageSize? {
  let size: ImageSize? =
    switch format {
    case .png: pngSize(bytes)
    case .jpeg: jpegSize(bytes)
    case .webP: webPSize(bytes)
    case .svg: nil
    }
  guard let size, size.width > 0, size.height > 0 else { return nil }
  return size
}

private func bigEndian(_ bytes: [UInt8], at offset: Int, count: Int) -> Int? {
  guard offset >= 0, offset + count <= bytes.count else { return nil }
  return bytes[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
}

private func littleEndian(_ bytes: [UInt8], at offset: Int, count: Int) -> Int? {
  guard offset >= 0, offset + count <= bytes.count else { return nil }
  return bytes[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
}

private func pngSize(_ bytes: [UInt8]) -> ImageSize? {
  guard let width = bigEndian(bytes, at: 16, count: 4), let height = bigEndian(bytes, at: 20, count: 4) else {
    return nil
  }
  return ImageSize(width: width, height: height)
}

/// Follows the segments to the frame header.
private func jpegSize(_ bytes: [UInt8]) -> ImageSize? {
  var offset = 2
  while offset + 4 <= bytes.count {
    guard bytes[offset] == 0xFF else { return nil }
    let marker = bytes[offset + 1]
    if marker == 0xFF {
      offset += 1
      continue
    }
    if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
      guard let height = bigEndian(bytes, at: offset + 5, count: 2),
        let width = bigEndian(bytes, at: offset + 7, count: 2)
      else { return nil }
      return ImageSize(width: width, height: height)
    }
    guard let length = bigEndian(bytes, at: offset + 2, count: 2), length >= 2 else { return nil }
    offset += 2 + length
  }
  return nil
}

/// Handles the lossy, lossless and extended formats.
private func webPSize(_ bytes: [UInt8]) -> ImageSize? {
  switch bytes.dropFirst(12).prefix(4) {
  case let form where form.elementsEqual("VP8 ".utf8):
    guard let width = littleEndian(bytes, at: 26, count: 2), let height = littleEndian(bytes, at: 28, count: 2) else {
      return nil
    }
    return ImageSize(width: width & 0x3FFF, height: height & 0x3FFF)
  case let form where form.elementsEqual("VP8L".utf8):
    guard let packed = littleEndian(bytes, at: 21, count: 4) else { return nil }
    return ImageSize(width: (packed & 0x3FFF) + 1, height: (packed >> 14 & 0x3FFF) + 1)
  case let form where form.elementsEqual("VP8X".utf8):
    guard let width = littleEndian(bytes, at: 24, count: 3), let height = littleEndian(bytes, at: 27, count: 3) else {
      return nil
    }
    return ImageSize(width: width + 1, height: height + 1)
  default: return nil
  }
}
