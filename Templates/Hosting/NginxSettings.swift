func nginxSettings(_ places: ServerPlaces) -> String {
  let headers = HostingHeaders.everywhere.map { "add_header \($0.name) \"\($0.value)\" always;" }
  let redirects = places.redirects.map { "location = \(nginxValue($0.from)) { return 301 \(nginxValue($0.to)); }" }
  let missing = places.languages.dropFirst().map { "location \($0) { error_page 404 \($0)404.html; }" }
  return """
    # \(settingsComment(places.name)): settings for nginx, written by `bedside hosting --server nginx`.
    # Include them in the site's server block, beside its name and its certificate:
    #   server { listen 443 ssl; server_name clinic.example; include /etc/nginx/clinic.conf; }

    root \(nginxValue(places.folder));
    index index.html;
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/css text/javascript application/javascript text/plain text/xml application/xml image/svg+xml;
    absolute_redirect off;
    server_tokens off;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript text/plain text/xml application/xml application/json
      application/manifest+json image/svg+xml;

    \(headers.joined(separator: "\n"))
    # A location with a header of its own would lose all these, so the one that differs is a variable.
    set $caching "\(HostingHeaders.others.value)";
    if ($uri ~ "\(places.fingerprintedPattern)") {
      set $caching "\(HostingHeaders.fingerprinted.value)";
    }
    add_header \(HostingHeaders.others.name) $caching;

    location = \(places.base)site.webmanifest { types { } default_type application/manifest+json; }
    # Hidden files, but those that prove a certificate's right, and what other hosts read.
    location ~ "/\\.(?!well-known/)" { return 404; }
    location ~ "^\(places.base.escapedDots)_(headers|redirects)$" { return 404; }

    error_page 404 \(places.languages.first ?? places.base)404.html;
    \((missing + redirects).joined(separator: "\n"))

    """
}
