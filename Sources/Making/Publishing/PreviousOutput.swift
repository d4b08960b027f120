import ClinicSite

/// Costly files that were made earlier and are there unchanged.
public struct PreviousOutput: Sendable {
  /// By the input that they were made of, sorted.
  public var paths: [String: [String]]
  /// Nil for a file that is gone, or was changed by somebody else.
  public var contents: @Sendable (_ path: String) -> [UInt8]?

  public init(paths: [String: [String]], contents: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.paths = paths
    self.contents = contents
  }

  /// The bytes of a file, if it was made of this input.
  public func contents(of path: String, madeOf input: String) -> [UInt8]? {
    paths[input]?.contains(path) == true ? contents(path) : nil
  }

  /// All files that were made of this input; nil when one of them is not what it was.
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
