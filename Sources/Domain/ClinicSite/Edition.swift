/// The site in one language. Pages, handouts and folders are in reading order.
public struct Edition: Sendable {
  public var language: Language
  /// Every page that is published at an address of its own.
  public var pages: [Page]
  public var handouts: [Page]
  public var folders: [Folder]
  public var glossary: [GlossaryTerm]

  private struct Duty: Sendable, Hashable {
    var role: Role
    var treatment: String?
  }

  private let pagesByDuty: [Duty: Int]

  public init(language: Language, pages: [Page], handouts: [Page], folders: [Folder], glossary: [GlossaryTerm]) {
    self.language = language
    self.pages = pages
    self.handouts = handouts
    self.folders = folders
    self.glossary = glossary
    pagesByDuty = Dictionary(
      pages.enumerated().flatMap { index, page -> [(Duty, Int)] in
        guard let role = page.role else { return [] }
        let treatments: [String?] = role.isOfATreatment ? page.treatments : []
        return ([nil] + treatments).map { (Duty(role: role, treatment: $0), index) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first page with the role.
  public subscript(role: Role) -> Page? { self[role, of: nil] }

  /// The treatment's page with the role; any treatment's for nil.
  public subscript(role: Role, of treatment: String?) -> Page? {
    pagesByDuty[Duty(role: role, treatment: treatment)].map { pages[$0] }
  }

  public var home: Page? { pages.first { $0.kind == .home } }
  public var conditions: [Page] { pages.filter { $0.condition != nil } }
  public var clinics: [Page] { pages.filter { $0.clinic != nil } }

  public func folder(_ path: [String]) -> Folder? { folders.first { $0.path == path } }

  /// The pages directly in a folder, without its `index.md`.
  public func pages(in folder: Folder) -> [Page] { folder.pages.map { pages[$0] } }

  public func index(of folder: Folder) -> Page? { folder.index.map { pages[$0] } }
}

/// A folder of a language. It has an address whether or not it has an `index.md`.
public struct Folder: Sendable, Hashable {
  /// Segments below the language's folder; empty for that folder itself.
  public var path: [String]
  public var address: PageAddress
  /// Index in the edition's `pages`, as are those in `pages`.
  public var index: Int?
  public var pages: [Int]

  public init(path: [String], address: PageAddress, index: Int?, pages: [Int]) {
    self.path = path
    self.address = address
    self.index = index
    self.pages = pages
  }
}
