import ClinicSite

/// A response header. These are the only definitions, from which `_headers` and the settings for nginx and Caddy are
/// made.
struct HostingHeader: Sendable {
  var name: String
  var value: String
}

enum HostingHeaders {
  static let everywhere = [
    HostingHeader(name: "Content-Security-Policy", value: contentSecurityPolicy),
    HostingHeader(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
    HostingHeader(
      name: "Permissions-Policy",
      value: "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    HostingHeader(name: "Referrer-Policy", value: "no-referrer"),
    // HTTPS for a year on this host only: its subdomains may not have HTTPS yet.
    HostingHeader(name: "Strict-Transport-Security", value: "max-age=31536000"),
    HostingHeader(name: "X-Content-Type-Options", value: "nosniff"),
  ]

  /// Folders of files whose names contain a hash of their bytes.
  static let fingerprintedFolders = ["assets/", "pagefind/fragment/", "pagefind/index/"]

  static let fingerprinted = HostingHeader(name: "Cache-Control", value: "public, max-age=31536000, immutable")

  /// Cached, but revalidated every time: a corrected phone number must reach the next reader.
  static let others = HostingHeader(name: "Cache-Control", value: "no-cache")
}

/// Added to the policy in each page, which it can only narrow. It fits all pages, and forbids framing, which a page
/// can't do itself. It leaves styles and pictures to the pages, because browsers show PDFs with styles and pictures of
/// their own.
let contentSecurityPolicy =
  "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
