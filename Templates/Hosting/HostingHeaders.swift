import ClinicSite

/// What a server says with each file. The one definition that `_headers` and the settings for nginx and Caddy are
/// made of.
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
    // A year of HTTPS for this host alone: other names below it may not have it yet.
    HostingHeader(name: "Strict-Transport-Security", value: "max-age=31536000"),
    HostingHeader(name: "X-Content-Type-Options", value: "nosniff"),
  ]

  /// Folders whose files change their name when they change their bytes.
  static let fingerprintedFolders = ["assets/", "pagefind/fragment/", "pagefind/index/"]

  static let fingerprinted = HostingHeader(name: "Cache-Control", value: "public, max-age=31536000, immutable")

  /// Kept, but asked for again each time: a phone number that was mended must reach the next reader.
  static let others = HostingHeader(name: "Cache-Control", value: "no-cache")
}

/// On top of the policy that each page carries, so one header fits all pages, and only narrows what a page could add:
/// with what a page can't say itself, that nobody may show it in a frame. Styles and pictures are left to the pages,
/// since browsers show PDFs with their own.
let contentSecurityPolicy =
  "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
