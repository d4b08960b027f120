/// A picture where nothing runs, moves or is fetched.
public struct SVGImage: Sendable, Hashable {
  /// As they may be published: the file's own, without comments, the document type, and what drawing programs keep for
  /// themselves.
  public var bytes: [UInt8]
  /// In CSS pixels. Nil without width, height and viewBox, or with ones that say nothing.
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
