import ClinicSite

/// A web server of one's own that settings can be written for.
public enum WebServer: String, Sendable, CaseIterable {
  case nginx, caddy
}

/// The settings of a server for this site: headers, caching, redirects, the 404 page of each language, no hidden files.
/// - Parameter folder: Where the site's files are on the server, without a slash at the end. Below a base path the
///   files are in a folder of that path in it.
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

/// What the settings of every server are made of. Paths begin and end with a slash.
struct ServerPlaces {
  var name: String
  var folder: String
  var base: String
  var redirects: [(from: String, to: String)]
  /// Where each language begins, the first language first.
  var languages: [String]

  /// As a regular expression; the paths of a site hold nothing that means something in one but dots.
  var fingerprintedPattern: String {
    "^\(base.escapedDots)(\(HostingHeaders.fingerprintedFolders.map(\.escapedDots).joined(separator: "|")))"
  }
}

extension String {
  var escapedDots: String { split(separator: ".", omittingEmptySubsequences: false).joined(separator: "\\.") }
}
