import ClinicSite
import CommonMark
import Diagnostics
import SHA256
import SVG

/// Checks a picture, measures it and gives it an address with a hash of its bytes, so that browsers can cache it
/// indefinitely.
func loadImage(_ path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) -> Image? {
  let dot = path.lastIndex(of: ".") ?? path.endIndex
  let ending = path[dot...].dropFirst().lowercased()
  guard let format = ImageFormat(bytes) ?? (ending == "svg" ? .svg : nil) else {
    diagnostics.append(unknownSize(of: path))
    return nil
  }
  guard format.endings.contains(ending) else {
    diagnostics.append(
      Diagnostic(
        .error, .image, "the file is \(format.rawValue), its name says otherwise", at: SourceLocation(path, 1, 1),
        help: "name it \(path[..<dot]).\(format.endings[0])"))
    return nil
  }
  do throws(ImageProblems) {
    let picture = format == .svg ? try drawing(path, bytes) : try photograph(path, bytes, format)
    let fingerprint = sha256(picture.bytes).hex.prefix(10)
    let address = PageAddress("/assets/\(path[..<dot]).\(fingerprint)\(path[dot...])")
    return Image(
      file: path, bytes: picture.bytes, width: picture.size.width, height: picture.size.height, address: address)
  } catch {
    diagnostics += error.diagnostics
    return nil
  }
}

private struct ImageProblems: Error {
  var diagnostics: [Diagnostic]
}

private typealias MeasuredImage = (bytes: [UInt8], size: ImageSize)

private func photograph(
  _ path: String, _ bytes: [UInt8], _ format: ImageFormat
) throws(ImageProblems) -> MeasuredImage {
  guard let size = pictureSize(bytes, format) else { throw ImageProblems(diagnostics: [unknownSize(of: path)]) }
  return (bytes, size)
}

private func drawing(_ path: String, _ bytes: [UInt8]) throws(ImageProblems) -> MeasuredImage {
  let picture: SVGImage
  do throws(SVGProblems) {
    picture = try readSVG(bytes)
  } catch {
    let source = SourceText(file: path, bytes: bytes)
    throw ImageProblems(
      diagnostics: error.problems.map {
        Diagnostic(.error, .image, $0.message, at: source.location(ofByte: $0.offset), help: $0.help)
      })
  }
  guard let size = picture.size else { throw ImageProblems(diagnostics: [unknownSize(of: path)]) }
  return (picture.bytes, ImageSize(width: size.width, height: size.height))
}

private func unknownSize(of path: String) -> Diagnostic {
  Diagnostic(
    .error, .image, "the size of this picture can't be read", at: SourceLocation(path, 1, 1),
    help: "save it again as SVG (with width and height, or a viewBox), PNG, JPEG or WebP")
}
