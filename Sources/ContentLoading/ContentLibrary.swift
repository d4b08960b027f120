import ClinicSite

/// Everything that a page may refer to.
struct ContentLibrary: Sendable {
  /// Nil when site.yml could not be understood; then nothing is published.
  var baseURL: BaseURL?
  var languages: [Language]
  var addresses: AddressBook
  /// Page files by path.
  var files: [String: PageFile]
  /// By path.
  var images: [String: Image]
  /// Pictures that exist but could not be measured; they have been reported.
  var brokenImages: Set<String>
  /// By id; nil when people.yml could not be understood.
  var people: [String: Person]?
  /// By id; nil when references.yml could not be understood.
  var references: [String: Reference]?
  /// Anchors of each glossary file.
  var glossaryAnchors: [String: Set<String>]
  var includeDrafts: Bool

  /// The page of which `path` is a translation.
  func original(of path: PagePath) -> PageFile? {
    guard let first = languages.first, path.language != first else { return nil }
    return files[first.code + "/" + path.name + ".md"]
  }

  func href(_ address: PageAddress) -> String { baseURL?.href(address) ?? address.path }
}
