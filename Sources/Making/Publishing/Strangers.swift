import FileSystem

/// Refuses to change anything in the output that Bedside did not write.
extension FolderOutput {
  /// Whether there is a file at a path listed in the manifest; false if nothing is there. Throws if anything else is.
  func isOurs(_ path: String) throws -> Bool {
    let (place, kind) = try obstacle(on: path)
    switch kind {
    case .file where place == path: return true
    case nil: return false
    case .folder: throw refusal(place, "is a folder now, and Bedside did not make it")
    case .link: throw refusal(place, "is a symbolic link now, and Bedside did not make it")
    default: throw refusal(place, "is in the way, and Bedside did not write it")
    }
  }

  /// Throws if anything but Bedside's own files is at the path of a new file. Its own may be, because a page may become
  /// a folder, or a folder a page.
  func refuseStrangers(at path: String, known: Set<String>) throws {
    let (place, kind) = try obstacle(on: path)
    switch kind {
    case nil: return
    case .file where known.contains(place): return
    case .folder:
      let files = try directory.files(in: place)
      if !files.isEmpty, known.isSuperset(of: files) { return }
    default: break
    }
    throw refusal(place, "is in the way, and Bedside did not write it")
  }

  private func refusal(_ path: String, _ reason: String) -> OutputFailure {
    .notOurs(path: directory.root + "/" + path, reason: reason)
  }

  /// The first entry on the path that is not a folder, or the folder at its end; the kind is nil if nothing is there.
  private func obstacle(on path: String) throws -> (path: String, kind: EntryKind?) {
    var place = ""
    for name in path.split(separator: "/") {
      place += (place.isEmpty ? "" : "/") + name
      let kind = try directory.kind(of: place)
      if kind != .folder { return (place, kind) }
    }
    return (place, .folder)
  }
}
