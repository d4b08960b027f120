import FileSystem

/// What stands in the output and is not Bedside's to change.
extension FolderOutput {
  /// Whether a file stands at a path of ours; false when nothing does, and anything else is refused.
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

  /// Where Bedside has not written yet, nothing must stand but files of its own: a page may become a folder, and a
  /// folder a page.
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

  /// The first thing on a path that is no folder, or what stands at its end; nil where nothing does.
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
