import FileSystem

extension ContentSource {
  /// The files of a folder on disk.
  public static func folder(_ folder: String) -> ContentSource {
    let disk = Disk(root: folder)
    return ContentSource(
      list: { () throws(ContentSourceFailure) in
        do throws(DiskFailure) {
          return try listing(of: disk)
        } catch {
          throw ContentSourceFailure(error)
        }
      },
      readUpTo: { limit, path throws(ContentSourceFailure) in
        do throws(DiskFailure) {
          return try disk.contents(of: path, upTo: limit)
        } catch {
          throw ContentSourceFailure(error)
        }
      })
  }
}

extension ContentSourceFailure {
  init(_ failure: DiskFailure) { self.init(path: failure.path, reason: failure.reason) }
}

private func listing(of disk: Disk) throws(DiskFailure) -> ContentListing {
  var walk = FolderWalk(disk: disk)
  try walk.enter("")
  try walk.followLinks()
  return walk.listing
}

/// Visits every folder once, whatever symbolic links lead to it: under its own name, if it has one in the content.
private struct FolderWalk {
  let disk: Disk
  private(set) var listing = ContentListing(files: [])
  private var links: [String] = []
  private var visited: Set<[UInt64]> = []

  init(disk: Disk) { self.disk = disk }

  mutating func enter(_ folder: String) throws(DiskFailure) {
    visited.insert(try disk.identity(of: folder))
    for name in try disk.names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      if name.unicodeScalars.contains("\u{FFFD}") {
        listing.unreadable.append(UnreadableEntry(path: path, reason: .nameIsNotText))
        continue
      }
      switch disk.kindBehindLinks(of: path) {
      case .file: listing.files.append(path)
      case .folder where try disk.kind(of: path) == .link: links.append(path)
      case .folder: try enter(path)
      case .link, .other: listing.unreadable.append(UnreadableEntry(path: path, reason: .notAFile))
      case nil:
        // Gone since the folder was listed, or a link that leads nowhere.
        if disk.exists(path) { listing.unreadable.append(UnreadableEntry(path: path, reason: .linkToNothing)) }
      }
    }
  }

  mutating func followLinks() throws(DiskFailure) {
    visited.formUnion(disk.foldersAbove.compactMap { try? $0.identity(of: "") })
    var next = 0
    while next < links.count {
      let link = links[next]
      next += 1
      if visited.contains(try disk.identity(of: link)) {
        listing.unreadable.append(UnreadableEntry(path: link, reason: .folderAgain))
      } else {
        try enter(link)
      }
    }
  }
}

extension Disk {
  /// The folders that this one stands in, up to `/`.
  fileprivate var foldersAbove: [Disk] {
    guard var path = absoluteRoot?[...] else { return [] }
    var folders: [Disk] = []
    while let slash = path.lastIndex(of: "/"), path.count > 1 {
      path = path[..<slash]
      folders.append(Disk(root: path.isEmpty ? "/" : String(path)))
    }
    return folders
  }
}
