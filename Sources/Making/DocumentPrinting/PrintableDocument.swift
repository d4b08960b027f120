import OutsidePrograms

/// An HTML document to print.
public struct PrintableDocument: Sendable, Hashable {
  /// The document's path on the site, including the base URL's path. Its links to assets are relative to it.
  public var address: String
  public var html: [UInt8]
  /// The largest number of pages allowed.
  public var maximumPages: Int

  public init(address: String, html: [UInt8], maximumPages: Int) {
    self.address = address
    self.html = html
    self.maximumPages = maximumPages
  }
}

/// A file that documents use, such as a style sheet.
public struct PrintingAsset: Sendable, Hashable {
  /// The path as documents refer to it: `/assets/handout.0f1e2d.css`.
  public var path: String
  public var mediaType: String
  public var bytes: [UInt8]

  public init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

public struct PrintedDocument: Sendable, Hashable {
  public var pdf: [UInt8]
  public var pages: Int
  /// The beginning of the first block on the first excess page.
  public var firstTextThatDidNotFit: String?
}

public enum PrintingFailure: Error, Sendable, Hashable {
  /// Python can't import WeasyPrint, or there is no font package.
  case missing(reason: String)
  case notRun(ProgramFailure)
  /// A file of the Python environment exists but can't be read.
  case machine(path: String, reason: String)
  case wrongVersion(String)
  /// The program ended early; `reason` holds the last lines of its output.
  case died(document: String, reason: String)
  case hung(document: String)
  /// A document requested an address that is not an asset.
  case refused(document: String, address: String)
}
