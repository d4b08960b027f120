import ClinicSite

/// The files `_headers` and `_redirects` of Netlify and Cloudflare Pages. Other hosts ignore them.
public func hostFiles(of site: Site) -> [SiteFile] {
  let base = site.settings.baseURL
  let redirects = site.editions.flatMap(\.redirects)
  let headers = SiteFile(path: "_headers") { headersFile(base) }
  return redirects.isEmpty ? [headers] : [headers, SiteFile(path: "_redirects") { redirectsFile(redirects, base) }]
}

/// Both hosts join the values if two rules set the same header for a file, so rules must not overlap in that way.
private func headersFile(_ base: BaseURL) -> [UInt8] {
  let rules =
    [("*", HostingHeaders.everywhere)]
    + HostingHeaders.fingerprintedFolders.map { ($0 + "*", [HostingHeaders.fingerprinted]) }
  let text = rules.map { path, headers in
    ([base.path + path] + headers.map { "  \($0.name): \($0.value)" }).joined(separator: "\n") + "\n"
  }
  return Array(text.joined(separator: "\n").utf8)
}

/// Netlify prefers an existing file over a redirect unless the line has an exclamation mark; Cloudflare ignores lines
/// with one. So each address has two lines. On other hosts, the file at the old address redirects.
private func redirectsFile(_ redirects: [Redirect], _ base: BaseURL) -> [UInt8] {
  let lines = redirects.flatMap { redirect in
    let way = "\(base.href(redirect.from)) \(base.href(redirect.to.address))"
    return ["\(way) 301!", "\(way) 301"]
  }
  return Array(lines.map { $0 + "\n" }.joined().utf8)
}
