import FileSystem

extension ContentSource {
  /// The files of a folder on disk.
  public static func folder(_ folder: String) -> ContentSource {
    let directory = Directory(root: folder)
    return ContentSource(
      list: { () throws(ContentSourceFailure) in
        do throws(FileSystemFailure) {
          return try listing(of: directory)
        } catch {
          throw ContentSourceFailure(error)
        }
      },
      readUpTo: { limit, path throws(ContentSourceFailure) in
        do throws(FileSystemFailure) {
          return try directory.contents(of: path, upTo: limit)
        } catch {
          throw ContentSourceFailure(error)
        }
      })
  }
}

extension ContentSourceFailure {
  init(_ failure: FileSystemFailure) { self.init(path: failure.path, reason: failure.reason) }
}

private func listing(of directory: Directory) throws(FileSystemFailure) -> ContentListing {
  var walk = FolderWalk(directory: directory)
  try walk.enter("")
  try walk.followLinks()
  return walk.listing
}

/// Visits every folder once, even if symbolic links lead to it again. A folder inside the content is visited under its
/// own name.
private struct FolderWalk {
  let directory: Directory
  private(set) var listing = ContentListing(files: [])
  private var links: [String] = []
  private var visited: Set<[UInt64]> = []

  init(directory: Directory) { self.directory = directory }

  mutating func enter(_ folder: String) throws(FileSystemFailure) {
    visited.insert(try directory.identity(of: folder))
    for name in try directory.names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      if name.unicodeScalars.contains("\u{FFFD}") {
        listing.unreadable.append(UnreadableEntry(path: path, reason: .nameIsNotText))
        continue
      }
      switch directory.kindBehindLinks(of: path) {
      case .file: listing.files.append(path)
      case .folder where try directory.kind(of: path) == .link: links.append(path)
      case .folder: try enter(path)
      case .link, .other: listing.unreadable.append(UnreadableEntry(path: path, reason: .notAFile))
      case nil:
        // Deleted since the folder was listed, or a dangling link.
        if directory.exists(path) { listing.unreadable.append(UnreadableEntry(path: path, reason: .linkToNothing)) }
      }
    }
  }

  mutating func followLinks() throws(FileSystemFailure) {
    visited.formUnion(directory.foldersAbove.compactMap { try? $0.identity(of: "") })
    var next = 0
    while next < links.count {
      let link = links[next]
      next += 1
      if visited.contains(try directory.identity(of: link)) {
        listing.unreadable.append(UnreadableEntry(path: link, reason: .folderAgain))
      } else {
        try enter(link)
      }
    }
  }
}

extension Directory {
  /// All folders that contain this one, up to `/`.
  fileprivate var foldersAbove: [Directory] {
    guard var path = absoluteRoot?[...] else { return [] }
    var folders: [Directory] = []
    while let slash = path.lastIndex(of: "/"), path.count > 1 {
      path = path[..<slash]
      folders.append(Directory(root: path.isEmpty ? "/" : String(path)))
    }
    return folders
  }
}
