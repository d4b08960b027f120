import ClinicSite
import Publishing
import Templates

/// The site as the last good build made it. Pages are rendered when they are asked for.
public struct ServedSite: Sendable {
  /// Begins and ends with a slash.
  public var basePath: String
  public var files: [String: @Sendable () -> [UInt8]]
  /// Paths of pages that would not be published.
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

  /// The file of the search index that an address may mean.
  func searchPath(_ path: String) -> String? {
    let index = basePath + searchIndexFolder.path.dropFirst()
    return path.hasPrefix(index) ? String(path.dropFirst(basePath.count)) : nil
  }

  /// What is shown for an address that is not there: the page of its language, where there is one.
  func notFoundPath(for path: String) -> String? {
    let folder = path.prefix { $0 != "/" }
    return ["\(folder)/404.html", "404.html"].first { files[$0] != nil }
  }
}
