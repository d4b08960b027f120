import ClinicSite
import SHA256

/// Measures a picture and gives it an address with a fingerprint, so that browsers may keep it for ever.
func loadImage(_ path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) -> Image? {
  guard let size = pictureSize(bytes) else {
    diagnostics.append(
      Diagnostic(
        .error, .image, "the size of this picture can't be read", at: SourceLocation(path, 1, 1),
        help: "save it again as SVG (with width and height, or a viewBox), PNG, JPEG or WebP"))
    return nil
  }
  let dot = path.lastIndex(of: ".") ?? path.endIndex
  let fingerprint = sha256(bytes).hex.prefix(10)
  let address = PageAddress("/assets/\(path[..<dot]).\(fingerprint)\(path[dot...])")
  return Image(file: path, bytes: bytes, width: size.width, height: size.height, address: address)
}
