import ClinicSite

/// Everything that a page can refer to. A class, because it is shared by all pages while they are loaded.
final class ContentLibrary: Sendable {
  /// Nil if site.yml could not be read; then nothing is published.
  let baseURL: BaseURL?
  let languages: [Language]
  let addresses: AddressBook
  /// Page files, keyed by path.
  let files: [String: PageFile]
  /// Keyed by path.
  let images: [String: Image]
  /// Pictures that exist but are faulty; they have been reported.
  let brokenImages: Set<String>
  /// Keyed by id; nil if people.yml could not be read.
  let people: [String: Person]?
  /// Keyed by id; nil if references.yml could not be read.
  let references: [String: Reference]?
  let treatments: TreatmentLibrary
  /// Ids in people.yml and references.yml whose entries are faulty and have been reported.
  let brokenEntries: Set<String>
  /// The anchors of each glossary file.
  let glossaryAnchors: [String: Set<String>]
  let unreadableGlossaries: Set<String>
  let includeDrafts: Bool

  init(
    baseURL: BaseURL?, languages: [Language], addresses: AddressBook, files: [String: PageFile],
    images: [String: Image], brokenImages: Set<String>, people: [String: Person]?, references: [String: Reference]?,
    treatments: TreatmentLibrary, brokenEntries: Set<String>,
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
    self.treatments = treatments
    self.brokenEntries = brokenEntries
    self.unreadableGlossaries = unreadableGlossaries
    self.glossaryAnchors = glossaryAnchors
    self.includeDrafts = includeDrafts
  }

  /// The page in the first language that `path` is a translation of.
  func original(of path: PagePath) -> PageFile? {
    guard let first = languages.first, path.language != first else { return nil }
    return files[first.code + "/" + path.name + ".md"]
  }

  func href(_ address: PageAddress) -> String { baseURL?.href(address) ?? address.path }
}
