import ClinicSite
import FileSystem
import ParallelMap

/// Publishes into a folder. Unchanged files are not touched; all others are written to a staging folder and then moved
/// into place. Files that are no longer part of the site are removed last. Symbolic links below the folder are not
/// followed.
struct FolderOutput {
  let directory: Directory

  init(root: String) { directory = Directory(root: root, followsLinks: false) }

  func publish(_ files: [SiteFile], jobs: Int) async throws(OutputFailure) -> PublishedCounts {
    do {
      try directory.makeFolder("")
      let outcome = try await directory.whileLocked { () -> Result<PublishedCounts, any Error> in
        do { return .success(try await publishAlone(files, jobs: jobs)) } catch { return .failure(error) }
      }
      guard let outcome else {
        throw OutputFailure.machine(path: directory.root, reason: "another build is writing here")
      }
      return try outcome.get()
    } catch let failure as FileSystemFailure {
      throw .machine(path: failure.path, reason: failure.reason)
    } catch {
      throw error as? OutputFailure ?? .machine(path: directory.root, reason: "\(error)")
    }
  }

  private func publishAlone(_ files: [SiteFile], jobs: Int) async throws -> PublishedCounts {
    try StagingFolder.clear(on: directory)
    let old = try manifest()
    let new = Manifest(paths: Set(files.map(\.path)), origins: origins(of: files))
    let known = old?.paths ?? []
    let stale = try known.subtracting(new.paths).sorted().filter(isOurs)
    do {
      let staged = try await parallelMap(count: files.count, jobs: jobs) { index in
        try stage(files[index], at: StagingFolder.path(of: index), known: known)
      }.compactMap(\.self)
      try Placement.run(staged, removing: stale, listing: new, over: old, on: directory)
      try clearWhenDone()
      return PublishedCounts(
        written: staged.count, unchanged: files.count - staged.count, removed: stale.count)
    } catch OutputFailure.halfDone(let path, let reason) {
      // The staging folder stays, because it holds files that could not be restored.
      throw OutputFailure.halfDone(path: path, reason: reason)
    } catch {
      try? StagingFolder.clear(on: directory)
      throw error
    }
  }

  private func clearWhenDone() throws(OutputFailure) {
    do {
      try StagingFolder.clear(on: directory)
    } catch let failure as FileSystemFailure {
      throw .leftover(path: failure.path, reason: failure.reason)
    } catch {
      let failure = error as? OutputFailure
      throw .leftover(path: failure?.path ?? directory.root, reason: failure?.reason ?? "\(error)")
    }
  }

  /// Nil for an empty folder. Hidden files, such as .git and .gitignore, don't count.
  private func manifest() throws -> Manifest? {
    switch try directory.kind(of: Manifest.name) {
    case .file:
      if let manifest = Manifest(try directory.contents(of: Manifest.name)) { return manifest }
    case nil:
      guard let file = try directory.names(in: "").filter({ !$0.hasPrefix(".") }).min() else { return nil }
      throw OutputFailure.notOurs(
        path: directory.root, reason: "is not empty, and Bedside did not write it (it holds \"\(file)\")")
    default: break
    }
    throw OutputFailure.notOurs(
      path: directory.root + "/" + Manifest.name, reason: "is not a list that this Bedside can read")
  }

  /// Nil if the same file is already in place.
  private func stage(_ file: SiteFile, at place: String, known: Set<String>) throws -> StagedFile? {
    let bytes = file.contents()
    if known.contains(file.path) {
      do {
        if try directory.holds(bytes, at: file.path) { return nil }
      } catch {
        if try isOurs(file.path) { throw error }
      }
    } else {
      try refuseStrangers(at: file.path, known: known)
    }
    try directory.create(place, with: bytes)
    return StagedFile(place: place, path: file.path)
  }
}
