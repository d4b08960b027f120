import ClinicSite

/// Everything that a page may refer to. A class, because every page holds it while it is loaded.
final class ContentLibrary: Sendable {
  /// Nil when site.yml could not be understood; then nothing is published.
  let baseURL: BaseURL?
  let languages: [Language]
  let addresses: AddressBook
  /// Page files by path.
  let files: [String: PageFile]
  /// By path.
  let images: [String: Image]
  /// Pictures that exist but could not be measured; they have been reported.
  let brokenImages: Set<String>
  /// By id; nil when people.yml could not be understood.
  let people: [String: Person]?
  /// By id; nil when references.yml could not be understood.
  let references: [String: Reference]?
  /// Ids in people.yml and references.yml whose entries have been reported.
  let brokenEntries: Set<String>
  /// Anchors of each glossary file.
  let glossaryAnchors: [String: Set<String>]
  let unreadableGlossaries: Set<String>
  let includeDrafts: Bool

  init(
    baseURL: BaseURL?, languages: [Language], addresses: AddressBook, files: [String: PageFile],
    images: [String: Image], brokenImages: Set<String>, people: [String: Person]?, references: [String: Reference]?,
    brokenEntries: Set<String>,
    glossaryAnchors: [String: Set<String>], unreadableGlossaries: Set<String>,
    includeDrafts: Bool
  ) {
    self.baseURL = baseURL
    self.languages = languages
    self.addresses = addresses
    self.files = files
    self.images = images
    self.brokenImages = brokenImages
    self.people = people
    self.references = references
    self.brokenEntries = brokenEntries
    self.unreadableGlossaries = unreadableGlossaries
    self.glossaryAnchors = glossaryAnchors
    self.includeDrafts = includeDrafts
  }

  /// The page of which `path` is a translation.
  func original(of path: PagePath) -> PageFile? {
    guard let first = languages.first, path.language != first else { return nil }
    return files[first.code + "/" + path.name + ".md"]
  }

  func href(_ address: PageAddress) -> String { baseURL?.href(address) ?? address.path }
}
