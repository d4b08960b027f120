#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The type of a directory entry. A symbolic link is a `link`, whatever it leads to.
public enum EntryKind: Sendable, Hashable { case file, folder, link, other }

extension Directory {
  /// The type of the entry itself, without following a symbolic link; nil if nothing exists at the path.
  public func kind(of path: String) throws(FileSystemFailure) -> EntryKind? {
    do throws(FileSystemFailure) {
      return EntryKind(try status(of: path, flags: AT_SYMLINK_NOFOLLOW))
    } catch {
      if error.errno == .noSuchFileOrDirectory { return nil }
      throw error
    }
  }

  public func exists(_ path: String) -> Bool { (try? status(of: path, flags: AT_SYMLINK_NOFOLLOW)) != nil }

  /// True only for regular files: reading a pipe or a device might never end.
  public func isRegularFile(_ path: String) -> Bool { kindBehindLinks(of: path) == .file }

  public func isFolder(_ path: String) -> Bool { kindBehindLinks(of: path) == .folder }

  /// The type of what the path leads to; nil for a dangling link. Without `followsLinks`, a link is a `link` here too.
  public func kindBehindLinks(of path: String) -> EntryKind? {
    (try? status(of: path, flags: followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)).map(EntryKind.init)
  }

  /// Device and inode: equal for every path that leads to the same folder through symbolic links.
  public func identity(of path: String) throws(FileSystemFailure) -> [UInt64] {
    let status = try status(of: path, flags: 0)
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
  }

  func status(of path: String, flags: CInt) throws(FileSystemFailure) -> stat {
    try inFolder(of: path) { folder, name throws(FileSystemFailure) in
      var status = stat()
      try asking(about: path) { fstatat(folder, name, &status, flags) }
      return status
    }
  }
}

extension EntryKind {
  init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
  }
}
