/// A picture that runs no code, has no animation and loads nothing.
public struct SVGImage: Sendable, Hashable {
  /// The file's bytes to publish, without comments, the document type and the drawing program's own data.
  public var bytes: [UInt8]
  /// In CSS pixels. Nil if width, height and viewBox are missing or give no absolute size.
  public var size: SVGSize?

  public init(bytes: [UInt8], size: SVGSize?) {
    self.bytes = bytes
    self.size = size
  }
}

public struct SVGSize: Sendable, Hashable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
