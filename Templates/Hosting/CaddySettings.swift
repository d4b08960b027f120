func caddySettings(_ places: ServerPlaces) -> String {
  let headers = HostingHeaders.everywhere.map { "\t\($0.name) \"\($0.value)\"" }
  let redirects = places.redirects.map { "redir \(caddyValue($0.from)) \(caddyValue($0.to)) 301" }
  let missing = places.languages.reversed().map { home in
    "\thandle \(home)* {\n\t\trewrite * \(home)404.html\n\t\tfile_server\n\t}"
  }
  return """
    # \(settingsComment(places.name)): settings for Caddy, written by `bedside hosting --server caddy`.
    # Import them in the site's block: clinic.example { import /etc/caddy/clinic.caddy }

    root * \(caddyValue(places.folder))
    encode gzip

    header {
    \(headers.joined(separator: "\n"))
    }
    @fingerprinted path_regexp "\(places.fingerprintedPattern)"
    header @fingerprinted \(HostingHeaders.fingerprinted.name) "\(HostingHeaders.fingerprinted.value)"
    @others not path_regexp "\(places.fingerprintedPattern)"
    header @others \(HostingHeaders.others.name) "\(HostingHeaders.others.value)"

    @manifest path \(places.base)site.webmanifest
    header @manifest Content-Type application/manifest+json

    # Hidden files, but those that prove a certificate's right, and what other hosts read.
    @hidden {
    \tpath */.* \(places.base)_headers \(places.base)_redirects
    \tnot path /.well-known/*
    }
    error @hidden 404
    \(redirects.joined(separator: "\n"))
    file_server

    handle_errors {
    \theader \(HostingHeaders.others.name) "\(HostingHeaders.others.value)"
    \(missing.joined(separator: "\n"))
    }

    """
}
