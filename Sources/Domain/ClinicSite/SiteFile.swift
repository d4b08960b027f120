/// A file of the published site.
public struct SiteFile: Sendable {
  /// Relative to the base URL: `conditions/tennis-elbow/index.html`.
  public var path: String
  /// For files that are costly to make: a hash of everything that they are made from.
  public var input: String?
  /// Whether the file is included in the search index.
  public var isSearchable: Bool
  /// Makes the bytes on demand, so that a large site is never in memory as a whole. Must return the same bytes at every
  /// call, on any thread.
  public var contents: @Sendable () -> [UInt8]

  public init(
    path: String, input: String? = nil, isSearchable: Bool = false, contents: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.input = input
    self.isSearchable = isSearchable
    self.contents = contents
  }
}
