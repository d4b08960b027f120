import ClinicSite
import CommonMark
import SHA256

/// Looks through a picture, measures it and gives it an address with a fingerprint, so that browsers may keep it for ever.
func loadImage(_ path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) -> Image? {
  guard let size = pictureSize(bytes) else {
    diagnostics.append(
      Diagnostic(
        .error, .image, "the size of this picture can't be read", at: SourceLocation(path, 1, 1),
        help: "save it again as SVG (with width and height, or a viewBox), PNG, JPEG or WebP"))
    return nil
  }
  let dot = path.lastIndex(of: ".") ?? path.endIndex
  let format = PictureFormat(bytes)
  guard format.endings.contains(path[dot...].dropFirst().lowercased()) else {
    diagnostics.append(
      Diagnostic(
        .error, .image, "the file is \(format.rawValue), its name says otherwise", at: SourceLocation(path, 1, 1),
        help: "name it \(path[..<dot]).\(format.endings[0])"))
    return nil
  }
  if format == .svg {
    let problems = PictureMarkup.problems(in: bytes)
    let source = SourceText(file: path, bytes: bytes)
    diagnostics += problems.map {
      Diagnostic(.error, .image, $0.message, at: source.location(ofByte: $0.offset), help: $0.help)
    }
    if !problems.isEmpty { return nil }
  }
  let fingerprint = sha256(bytes).hex.prefix(10)
  let address = PageAddress("/assets/\(path[..<dot]).\(fingerprint)\(path[dot...])")
  return Image(file: path, bytes: bytes, width: size.width, height: size.height, address: address)
}
