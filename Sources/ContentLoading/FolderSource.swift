import FileSystem

extension ContentSource {
  /// The files of a folder on disk. Hidden files and folders are not content.
  public static func folder(_ folder: String) -> ContentSource {
    let disk = Disk(root: folder)
    return ContentSource(
      paths: { () throws(ContentSourceFailure) in
        var paths: [String] = []
        do throws(DiskFailure) {
          try list("", of: disk, into: &paths)
        } catch {
          throw ContentSourceFailure(path: error.path, reason: error.reason)
        }
        return paths
      },
      read: { path throws(ContentSourceFailure) in
        do throws(DiskFailure) {
          return try disk.contents(of: path)
        } catch {
          throw ContentSourceFailure(path: error.path, reason: error.reason)
        }
      })
  }
}

/// `above`: the folders on the way down, so that a symbolic link back to one of them ends the way.
private func list(
  _ folder: String, of disk: Disk, above: [[UInt64]] = [], into paths: inout [String]
) throws(DiskFailure) {
  let identity = disk.identity(of: folder)
  if above.contains(identity) { return }
  for name in try disk.names(in: folder) where !name.hasPrefix(".") {
    let path = folder.isEmpty ? name : folder + "/" + name
    if disk.isFolder(path) {
      try list(path, of: disk, above: above + [identity], into: &paths)
    } else if disk.isRegularFile(path) || !disk.exists(path) {
      paths.append(path)
    }
  }
}
