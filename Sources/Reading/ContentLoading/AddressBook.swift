import ClinicSite

/// The addresses of all pages and folders. Must be known before Markdown is rendered.
struct AddressBook: Sendable {
  struct Target: Sendable {
    var address: PageAddress
    var isDraft: Bool
    var isHandout: Bool
  }

  /// Keyed by file.
  private(set) var pages: [String: Target] = [:]
  /// Keyed by the path of the folder's `index.md`, whether or not that file exists.
  private(set) var folders: [String: PageAddress] = [:]

  /// Folders that contain only handouts or hidden drafts get no page.
  init(_ files: [PageFile], languages: [Language], includeDrafts: Bool) {
    let slugs = AddressBook.folderSlugs(files)
    for file in files {
      let folder = AddressBook.address(of: file.path.folder, in: file.path.language, languages, slugs)
      let stem = file.slug ?? file.path.stem
      let address = file.path.isIndex ? folder : PageAddress(folder.path + stem + "/")
      pages[file.path.file] = Target(address: address, isDraft: file.isDraft, isHandout: file.isHandout)
      if file.isHandout || (file.isDraft && !includeDrafts) { continue }
      for depth in 0...file.path.folder.count {
        let path = Array(file.path.folder.prefix(depth))
        let index = ([file.path.language.code] + path + ["index.md"]).joined(separator: "/")
        if folders[index] == nil {
          folders[index] = AddressBook.address(of: path, in: file.path.language, languages, slugs)
        }
      }
    }
  }

  /// The `slug` in each `index.md`, keyed by its path: it replaces the folder's name in the addresses of all pages
  /// below.
  private static func folderSlugs(_ files: [PageFile]) -> [String: String] {
    files.reduce(into: [:]) { slugs, file in
      if file.path.isIndex { slugs[file.path.file] = file.slug }
    }
  }

  private static func address(
    of folder: [String], in language: Language, _ languages: [Language], _ slugs: [String: String]
  ) -> PageAddress {
    var path = languages.root(of: language).path
    for depth in folder.indices {
      let index = ([language.code] + folder[...depth] + ["index.md"]).joined(separator: "/")
      path += (slugs[index] ?? folder[depth]) + "/"
    }
    return PageAddress(path)
  }
}

extension PageFile {
  /// The `slug`, if it is valid; invalid ones are reported when the field is read.
  fileprivate var slug: String? { text(of: "slug").flatMap { isPathSegment($0) ? $0 : nil } }
}
