import ClinicSite

/// A web server for which settings can be written.
public enum WebServer: String, Sendable, CaseIterable {
  case nginx, caddy
}

/// Settings that serve this site: headers, caching, redirects, a 404 page for each language, no hidden files.
/// - Parameter folder: The site's folder on the server, without a trailing slash. If the base URL has a path, the files
///   are in a subfolder of that path.
public func serverSettings(of site: Site, for server: WebServer, folder: String) -> String {
  let base = site.settings.baseURL
  let places = ServerPlaces(
    name: site.settings.name, folder: folder, base: base.path,
    redirects: site.editions.flatMap(\.redirects).map { (base.href($0.from), base.href($0.to.address)) },
    languages: site.settings.languages.map { base.href(site.settings.root(of: $0)) })
  return switch server {
  case .nginx: nginxSettings(places)
  case .caddy: caddySettings(places)
  }
}

/// The data for any server's settings. Paths begin and end with a slash.
struct ServerPlaces {
  var name: String
  var folder: String
  var base: String
  var redirects: [(from: String, to: String)]
  /// The root path of each language, in the order of the site's languages.
  var languages: [String]

  /// A regular expression. Only dots need escaping, because a site's paths contain no other special characters.
  var fingerprintedPattern: String {
    "^\(base.escapedDots)(\(HostingHeaders.fingerprintedFolders.map(\.escapedDots).joined(separator: "|")))"
  }
}

extension String {
  var escapedDots: String { split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.") }
}
