import ClinicSite

/// Costly files from an earlier publication that are still unchanged.
public struct PreviousOutput: Sendable {
  /// The sorted paths of the files made from each input, keyed by its hash.
  public var paths: [String: [String]]
  /// Nil if the file is gone or was changed by someone else.
  public var contents: @Sendable (_ path: String) -> [UInt8]?

  public init(paths: [String: [String]], contents: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.paths = paths
    self.contents = contents
  }

  /// The bytes of a file, if it was made from this input.
  public func contents(of path: String, madeOf input: String) -> [UInt8]? {
    paths[input]?.contains(path) == true ? contents(path) : nil
  }

  /// All files made from this input; nil if any of them is gone or changed.
  public func files(madeOf input: String) -> [SiteFile]? {
    guard let paths = paths[input] else { return nil }
    var files: [SiteFile] = []
    for path in paths {
      guard let bytes = contents(path) else { return nil }
      files.append(SiteFile(path: path, input: input) { bytes })
    }
    return files
  }
}
