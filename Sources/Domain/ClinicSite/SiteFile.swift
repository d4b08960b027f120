/// A file of the published site, on its way from the templates to the disk.
public struct SiteFile: Sendable {
  /// Below the site's own place: `conditions/tennis-elbow/index.html`.
  public var path: String
  /// For a file that is costly to make: a hash of all that it is made of.
  public var input: String?
  /// Whether the search finds it.
  public var isSearchable: Bool
  /// Made when it is needed, so that a large site is never in memory as a whole; the same bytes at every call, on any
  /// thread.
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
