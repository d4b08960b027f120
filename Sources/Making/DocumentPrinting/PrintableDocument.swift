import OutsidePrograms

/// An HTML document to be printed.
public struct PrintableDocument: Sendable, Hashable {
  /// Where it stands on the site, with the site's own path: its links to assets count from there.
  public var address: String
  public var html: [UInt8]
  /// How many sheets of paper it may take.
  public var maximumPages: Int

  public init(address: String, html: [UInt8], maximumPages: Int) {
    self.address = address
    self.html = html
    self.maximumPages = maximumPages
  }
}

/// A file that documents refer to.
public struct PrintingAsset: Sendable, Hashable {
  /// As documents refer to it: `/assets/handout.0f1e2d.css`.
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
  /// The beginning of the first block on the first page too many.
  public var firstTextThatDidNotFit: String?
}

public enum PrintingFailure: Error, Sendable, Hashable {
  /// There is a Python, and it can't import WeasyPrint; or there is no font package.
  case missing(reason: String)
  case notRun(ProgramFailure)
  /// Something of the environment is there, and can't be read.
  case machine(path: String, reason: String)
  case wrongVersion(String)
  /// The program ended, with the last lines that it said.
  case died(document: String, reason: String)
  case hung(document: String)
  /// A document asked for something that is no asset.
  case refused(document: String, address: String)
}
