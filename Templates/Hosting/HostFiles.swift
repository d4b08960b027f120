import ClinicSite

/// `_headers` and `_redirects`, which Netlify and Cloudflare Pages read; other hosts serve the site without them.
func hostFiles(_ contexts: [EditionContext], _ settings: Settings) -> [SiteFile] {
  let headers = SiteFile(path: "_headers") { headersFile(settings.baseURL) }
  let redirects = SiteFile(path: "_redirects") { redirectsFile(contexts, settings.baseURL) }
  return contexts.allSatisfy(\.redirects.isEmpty) ? [headers] : [headers, redirects]
}

/// Both hosts join a header that two rules set, so no file is met by two rules with the same header.
private func headersFile(_ base: BaseURL) -> [UInt8] {
  let rules =
    [("*", HostingHeaders.everywhere)]
    + HostingHeaders.fingerprintedFolders.map { ($0 + "*", [HostingHeaders.fingerprinted]) }
  let text = rules.map { path, headers in
    ([base.path + path] + headers.map { "  \($0.name): \($0.value)" }).joined(separator: "\n") + "\n"
  }
  return Array(text.joined(separator: "\n").utf8)
}

/// Netlify prefers a file to a redirect unless it has an exclamation mark; Cloudflare skips lines that have one. So each
/// address has two lines. On other hosts the file at the old address leads on.
private func redirectsFile(_ contexts: [EditionContext], _ base: BaseURL) -> [UInt8] {
  let lines = contexts.flatMap(\.redirects).flatMap { redirect in
    let way = "\(base.href(redirect.from)) \(base.href(redirect.to.address))"
    return ["\(way) 301!", "\(way) 301"]
  }
  return Array(lines.map { $0 + "\n" }.joined().utf8)
}
