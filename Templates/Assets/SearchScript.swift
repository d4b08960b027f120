import ClinicSite

/// The site's only script, used only on the search page. Its name contains a hash of its bytes.
struct SearchScript: Sendable {
  var address: PageAddress
  var bytes: [UInt8]

  init() {
    bytes = PackageResources.search_js
    address = PageAddress("/assets/search.\(fingerprint(bytes)).js")
  }
}
