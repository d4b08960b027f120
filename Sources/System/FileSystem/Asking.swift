#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands at a path, whatever a symbolic link there leads to.
public enum EntryKind: Sendable, Hashable { case file, folder, link, other }

extension Directory {
  /// Nil where nothing is.
  public func kind(of path: String) throws(FileSystemFailure) -> EntryKind? {
    do throws(FileSystemFailure) {
      return EntryKind(try status(of: path, flags: AT_SYMLINK_NOFOLLOW))
    } catch {
      if error.errno == .noSuchFileOrDirectory { return nil }
      throw error
    }
  }

  public func exists(_ path: String) -> Bool { (try? status(of: path, flags: AT_SYMLINK_NOFOLLOW)) != nil }

  /// Whether it can be read to an end: pipes and devices can't.
  public func isRegularFile(_ path: String) -> Bool { kindBehindLinks(of: path) == .file }

  public func isFolder(_ path: String) -> Bool { kindBehindLinks(of: path) == .folder }

  /// What a path leads to in the end; nil where a link leads nowhere.
  public func kindBehindLinks(of path: String) -> EntryKind? {
    (try? status(of: path, flags: followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)).map(EntryKind.init)
  }

  /// The same for all the ways that lead to a folder through symbolic links.
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
