enum PictureFormat: String {
  case svg = "SVG"
  case png = "PNG"
  case jpeg = "JPEG"
  case webP = "WebP"

  /// By the first bytes; whatever begins like none of the others can only be an SVG.
  init(_ bytes: [UInt8]) {
    self =
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        .png
      } else if bytes.starts(with: [0xFF, 0xD8]) {
        .jpeg
      } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
        .webP
      } else {
        .svg
      }
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

/// Width and height in pixels, read from the first bytes of an SVG, PNG, JPEG or WebP file.
func pictureSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
  let size =
    switch PictureFormat(bytes) {
    case .png: pngSize(bytes)
    case .jpeg: jpegSize(bytes)
    case .webP: webPSize(bytes)
    case .svg: svgSize(bytes)
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

private func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
  guard let width = bigEndian(bytes, at: 16, count: 4), let height = bigEndian(bytes, at: 20, count: 4) else {
    return nil
  }
  return (width, height)
}

/// Walks the segments to the frame header.
private func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
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
      return (width, height)
    }
    guard let length = bigEndian(bytes, at: offset + 2, count: 2), length >= 2 else { return nil }
    offset += 2 + length
  }
  return nil
}

/// The three forms: lossy, lossless, extended.
private func webPSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
  switch bytes.dropFirst(12).prefix(4) {
  case let form where form.elementsEqual("VP8 ".utf8):
    guard let width = littleEndian(bytes, at: 26, count: 2), let height = littleEndian(bytes, at: 28, count: 2) else {
      return nil
    }
    return (width & 0x3FFF, height & 0x3FFF)
  case let form where form.elementsEqual("VP8L".utf8):
    guard let packed = littleEndian(bytes, at: 21, count: 4) else { return nil }
    return ((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)
  case let form where form.elementsEqual("VP8X".utf8):
    guard let width = littleEndian(bytes, at: 24, count: 3), let height = littleEndian(bytes, at: 27, count: 3) else {
      return nil
    }
    return (width + 1, height + 1)
  default: return nil
  }
}

/// `width` and `height` of the root element, else its `viewBox`.
private func svgSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
  let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
  guard let start = text.firstRange(of: "<svg")?.upperBound, let end = text[start...].firstIndex(of: ">") else {
    return nil
  }
  let tag = text[start..<end]
  if let width = attribute("width", in: tag).flatMap(pixels), let height = attribute("height", in: tag).flatMap(pixels)
  {
    return (width, height)
  }
  let box = attribute("viewBox", in: tag)?.split { $0 == " " || $0 == "," } ?? []
  guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
  return (width, height)
}

private func attribute(_ name: String, in tag: Substring) -> Substring? {
  for quote in ["\"", "'"] {
    guard
      let start = tag.firstRange(of: " \(name)=\(quote)")?.upperBound
        ?? tag.firstRange(of: "\n\(name)=\(quote)")?.upperBound,
      let end = tag[start...].firstRange(of: quote)?.lowerBound
    else { continue }
    return tag[start..<end]
  }
  return nil
}

private func pixels(_ text: Substring) -> Int? {
  let number = text.hasSuffix("px") ? text.dropLast(2) : text
  guard let value = Double(number), value.isFinite, value > 0, value < 100_000 else { return nil }
  return Int(value + 0.5)
}
