import ClinicSite

/// The only script of the site, on the search page alone. Its name changes with its bytes.
struct SearchScript: Sendable {
  var address: PageAddress
  var bytes: [UInt8]

  init() {
    bytes = PackageResources.search_js
    address = PageAddress("/assets/search.\(fingerprint(bytes)).js")
  }
}
