import ClinicSite
import Publishing
import Templates

/// The last good build. Pages are rendered when they are requested.
public struct ServedSite: Sendable {
  /// Begins and ends with a slash.
  public var basePath: String
  public var files: [String: @Sendable () -> [UInt8]]
  /// The paths of pages that would not be published.
  public var drafts: Set<String>
  var gallery: Gallery?

  public init(basePath: String, files: [String: @Sendable () -> [UInt8]], drafts: Set<String> = []) {
    self.basePath = basePath
    self.files = files
    self.drafts = drafts
  }

  init(_ site: Site, _ files: [SiteFile], styles: StyleSources) {
    let gallery = Gallery(site, styles: styles)
    self.gallery = gallery
    basePath = site.settings.baseURL.path
    self.files = Dictionary(files.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    for file in gallery.files { self.files[file.path] = file.contents }
    drafts = Set(site.editions.flatMap(\.pages).filter(\.isDraft).map { $0.address.path.dropFirst() + "index.html" })
  }

  /// The path of the search index file at an address; nil for other addresses.
  func searchPath(_ path: String) -> String? {
    let index = basePath + searchIndexFolder.path.dropFirst()
    return path.hasPrefix(index) ? String(path.dropFirst(basePath.count)) : nil
  }

  /// The 404 page to show for an address: the one of its language, if there is one.
  func notFoundPath(for path: String) -> String? {
    let folder = path.prefix { $0 != "/" }
    return ["\(folder)/404.html", "404.html"].first { files[$0] != nil }
  }
}
