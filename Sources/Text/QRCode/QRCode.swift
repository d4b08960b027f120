import CQREncode

/// A QR code at error correction level M: it can still be read when about 15 % of it is damaged, as on a crumpled
/// sheet.
public struct QRCode: Sendable, Hashable {
  /// Modules on each side, without a quiet zone.
  public let size: Int
  private let modules: [Bool]

  /// Uses the smallest version that holds the text's UTF-8. Nil for an empty text and for more than 2,331 bytes.
  public init?(_ text: String) {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    let data = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
    self.size = size
    modules = data.map { $0 & 1 == 1 }
  }

  /// Whether a module is dark. Rows and columns count from 0.
  public subscript(row: Int, column: Int) -> Bool { modules[row * size + column] }

  /// The dark modules as an SVG path to be filled; one unit per module.
  public var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        guard self[row, column] else {
          column += 1
          continue
        }
        var end = column
        while end < size, self[row, end] { end += 1 }
        path += "M\(column) \(row)h\(end - column)v1h-\(end - column)z"
        column = end
      }
    }
    return path
  }
}
