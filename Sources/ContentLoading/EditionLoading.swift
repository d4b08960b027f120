import ClinicSite

/// Puts a language's pages into the order in which readers meet them.
func edition(
  in language: Language, of pages: [Page], addresses: AddressBook, glossary: [GlossaryTerm]
) -> Edition {
  let own = pages.filter { $0.language == language }.sorted(by: isBefore)
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
private func isBefore(_ left: Page, _ right: Page) -> Bool {
  let (leftFolder, rightFolder) = (left.folder.joined(separator: "/"), right.folder.joined(separator: "/"))
  if leftFolder != rightFolder { return leftFolder < rightFolder }
  if left.isIndex != right.isIndex { return left.isIndex }
  if left.order != right.order { return (left.order ?? .max) < (right.order ?? .max) }
  return (left.title, left.file) < (right.title, right.file)
}

extension Page {
  fileprivate var isIndex: Bool { kind == .home || kind == .folder }
}
