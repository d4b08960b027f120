import ClinicSite

/// Puts the pages of a language into reading order.
func edition(
  in language: Language, of loaded: [LoadedPage], addresses: AddressBook, glossary: [GlossaryTerm]
) -> Edition {
  var pages: [Page] = []
  var handouts: [Page] = []
  var folders: [String: Folder] = [:]
  for place in placesInReadingOrder(loaded, language) {
    guard let page = loaded[place].page else { continue }
    if page.handout != nil {
      handouts.append(page)
      continue
    }
    let folder = page.folder.joined(separator: "/")
    if folders[folder] == nil { addFolders(downTo: page.folder, language, addresses, to: &folders) }
    if page.isIndex {
      folders[folder]?.index = pages.count
    } else {
      folders[folder]?.pages.append(pages.count)
    }
    pages.append(page)
  }
  return Edition(
    language: language, pages: pages, handouts: handouts, folders: folders.sorted { $0.key < $1.key }.map(\.value),
    glossary: glossary)
}

/// Adds a folder and the folders above it, which get a page even if they contain only folders.
private func addFolders(
  downTo path: [String], _ language: Language, _ addresses: AddressBook, to folders: inout [String: Folder]
) {
  for depth in 0...path.count {
    let path = Array(path.prefix(depth))
    let name = path.joined(separator: "/")
    let index = ([language.code] + path + ["index.md"]).joined(separator: "/")
    guard folders[name] == nil, let address = addresses.folders[index] else { continue }
    folders[name] = Folder(path: path, address: address, index: nil, pages: [])
  }
}

/// Sorts by folder, with each folder's own page first, then by `order`, then by title.
private func placesInReadingOrder(_ loaded: [LoadedPage], _ language: Language) -> [Int] {
  struct Key {
    var place: Int
    var folder: String
    var isBehindIndex: Int
    var order: Int
    var title: String
    var file: String
  }
  let keys = loaded.indices.compactMap { place -> Key? in
    guard let page = loaded[place].page, page.language == language else { return nil }
    return Key(
      place: place, folder: page.folder.joined(separator: "/"), isBehindIndex: page.isIndex ? 0 : 1,
      order: page.order ?? .max, title: page.title, file: page.file)
  }
  let sorted = keys.sorted {
    ($0.folder, $0.isBehindIndex, $0.order, $0.title, $0.file)
      < ($1.folder, $1.isBehindIndex, $1.order, $1.title, $1.file)
  }
  return sorted.map(\.place)
}

extension Page {
  fileprivate var isIndex: Bool {
    switch kind {
    case .home, .folder: true
    default: false
    }
  }
}
