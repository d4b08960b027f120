import ClinicSite

/// Puts a language's pages into the order in which readers meet them.
func edition(
  in language: Language, of pages: [Page], addresses: AddressBook, glossary: [GlossaryTerm]
) -> Edition {
  let own = inReadingOrder(pages.filter { $0.language == language })
  let published = own.filter { $0.handout == nil }
  var members: [[String]: (index: Int?, pages: [Int])] = [:]
  for (place, page) in published.enumerated() {
    for depth in 0..<page.folder.count { _ = members[Array(page.folder.prefix(depth)), default: (nil, [])] }
    if page.isIndex {
      members[page.folder, default: (nil, [])].index = place
    } else {
      members[page.folder, default: (nil, [])].pages.append(place)
    }
  }
  let folders = members.compactMap { path, members -> Folder? in
    let file = ([language.code] + path + ["index.md"]).joined(separator: "/")
    guard let address = addresses.folders[file] else { return nil }
    return Folder(path: path, address: address, index: members.index, pages: members.pages)
  }
  return Edition(
    language: language, pages: published, handouts: own.filter { $0.handout != nil },
    folders: folders.sorted { $0.path.joined(separator: "/") < $1.path.joined(separator: "/") }, glossary: glossary)
}

/// By folder, then the folder's own page, then `order`, then title.
private func inReadingOrder(_ pages: [Page]) -> [Page] {
  struct Place {
    var index: Int
    var folder: String
    var isBehindIndex: Int
    var order: Int
    var title: String
    var file: String
  }
  let places = pages.indices.map { index in
    Place(
      index: index, folder: pages[index].folder.joined(separator: "/"), isBehindIndex: pages[index].isIndex ? 0 : 1,
      order: pages[index].order ?? .max, title: pages[index].title, file: pages[index].file)
  }
  let sorted = places.sorted {
    ($0.folder, $0.isBehindIndex, $0.order, $0.title, $0.file) < (
      $1.folder, $1.isBehindIndex, $1.order, $1.title, $1.file
    )
  }
  return sorted.map { pages[$0.index] }
}

extension Page {
  fileprivate var isIndex: Bool { kind == .home || kind == .folder }
}
