import FileSystem

/// Moves staged files into place. If one step fails, all earlier ones are undone.
struct Placement {
  private let directory: Directory
  private var undoing = UndoSteps()
  private var formerCount = 0

  /// - Parameters:
  ///   - stale: Files that are no longer part of the site.
  ///   - old: The current manifest.
  static func run(
    _ files: [StagedFile], removing stale: [String], listing new: Manifest, over old: Manifest?, on directory: Directory
  ) throws {
    var placement = Placement(directory: directory)
    do {
      try placement.place(files, removing: stale, listing: new, over: old)
    } catch {
      if let failure = placement.undoing.undo() {
        let failure = (failure as? FileSystemFailure).map { ($0.path, $0.reason) } ?? (directory.root, "\(failure)")
        throw OutputFailure.halfDone(path: failure.0, reason: failure.1)
      }
      throw error
    }
  }

  private init(directory: Directory) { self.directory = directory }

  /// Adds assets before the pages that use them, and removes old files last, so that readers never meet a broken link.
  /// The manifest on disk lists every file at all times, even if this is interrupted.
  private mutating func place(
    _ files: [StagedFile], removing stale: [String], listing new: Manifest, over old: Manifest?
  ) throws {
    let known = old?.paths ?? []
    if old == nil || !known.isSuperset(of: new.paths) {
      try list(Manifest(paths: known.union(new.paths), origins: old?.origins ?? [:]), over: old)
    }
    let added = files.filter { !known.contains($0.path) }
    let changed = files.filter { known.contains($0.path) }
    let places = Places(of: added)
    for path in stale where places.collide(with: path) { try remove(path) }
    for file in added.filter({ !$0.path.hasSuffix(".html") }) + added.filter({ $0.path.hasSuffix(".html") }) {
      try add(file)
    }
    for file in changed { try replace(file) }
    for path in stale where !places.collide(with: path) { try remove(path) }
    if old != new { try list(new, over: old) }
  }

  private mutating func list(_ manifest: Manifest, over old: Manifest?) throws {
    try directory.replace(Manifest.name, with: manifest.bytes)
    undoing.append { [directory] in
      if let old {
        try directory.replace(Manifest.name, with: old.bytes)
      } else {
        try directory.removeFile(Manifest.name)
      }
    }
  }

  private mutating func add(_ file: StagedFile) throws {
    for folder in try directory.makeFolder(of: file.path) {
      undoing.append { [directory] in _ = directory.removeEmptyFolder(folder) }
    }
    try directory.move(file.place, to: file.path)
    undoing.append { [directory] in try directory.move(file.path, to: file.place) }
  }

  private mutating func replace(_ file: StagedFile) throws {
    let former = nextFormer()
    do throws(FileSystemFailure) {
      try directory.keep(file.path, as: former)
    } catch {
      // Someone else has removed it.
      if !error.isMissing { throw error }
      return try add(file)
    }
    try directory.move(file.place, to: file.path)
    undoing.append { [directory] in try directory.move(former, to: file.path) }
  }

  private mutating func remove(_ path: String) throws {
    let former = nextFormer()
    try directory.makeFolder(of: former)
    try directory.move(path, to: former)
    undoing.append { [directory] in
      try directory.makeFolder(of: path)
      try directory.move(former, to: path)
    }
    directory.removeEmptyFolders(above: path)
  }

  private mutating func nextFormer() -> String {
    formerCount += 1
    return StagingFolder.path(ofFormer: formerCount)
  }
}

/// The paths of new files and of the folders above them.
private struct Places {
  private var files: Set<Substring> = []
  private var folders: Set<Substring> = []

  init(of added: [StagedFile]) {
    for file in added {
      files.insert(file.path[...])
      folders.formUnion(file.path.foldersAbove)
    }
  }

  /// Whether an old file has the name of a needed folder, or is in a folder that has the name of a new file.
  func collide(with path: String) -> Bool {
    folders.contains(path[...]) || path.foldersAbove.contains { files.contains($0) }
  }
}

extension String {
  /// `a` and `a/b` for `a/b/c`.
  fileprivate var foldersAbove: [Substring] { indices.filter { self[$0] == "/" }.map { self[..<$0] } }
}
