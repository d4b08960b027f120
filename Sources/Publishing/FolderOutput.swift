import FileSystem
import ParallelMap

/// Publishes into a folder: unchanged files are not touched, changed ones are staged and renamed into place, and
/// what is no longer part of the site goes last.
struct FolderOutput {
  let disk: Disk

  func publish(_ files: [OutputFile], jobs: Int) async throws(OutputFailure) -> PublishedCounts {
    let outcome: Result<PublishedCounts, OutputFailure>?
    do throws(DiskFailure) {
      try disk.makeFolder("")
      outcome = try await disk.whileLocked {
        do throws(OutputFailure) {
          return .success(try await publishAlone(files, jobs: jobs))
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw .machine(path: error.path, reason: error.reason)
    }
    guard let outcome else { throw .machine(path: disk.root, reason: "another build is writing here") }
    return try outcome.get()
  }

  private func publishAlone(_ files: [OutputFile], jobs: Int) async throws(OutputFailure) -> PublishedCounts {
    let old = try prepare()
    let new = Manifest(paths: Set(files.map(\.path)), origins: origins(of: files))
    if let old { try refuseForeignFiles(among: new.paths.subtracting(old.paths)) }
    let known = old?.paths ?? []
    try refuseFolders(among: known)
    do throws(DiskFailure) {
      if old == nil || !new.paths.isSubset(of: known) {
        try disk.replace(
          Manifest.name, with: Manifest(paths: known.union(new.paths), origins: old?.origins ?? [:]).bytes)
      }
      let staged = await parallelMap(count: files.count, jobs: jobs) { index in
        stage(files[index], as: index, isKnown: known.contains(files[index].path))
      }
      try undoOnFailure(staged, of: files, old: old)
      let counts = try finish(staged, files, stale: known.subtracting(new.paths))
      if counts.removed > 0 || new.origins != old?.origins ?? [:] || !new.paths.isSuperset(of: known) {
        try disk.replace(Manifest.name, with: new.bytes)
      }
      return counts
    } catch {
      throw .machine(path: error.path, reason: error.reason)
    }
  }

  /// Makes the folder, clears what an interrupted run has left, and reads the manifest: nil where Bedside has written
  /// nothing yet. Hidden files (.git, .gitignore) may stand there all the same.
  private func prepare() throws(OutputFailure) -> Manifest? {
    let contents: (manifest: [UInt8]?, visible: [String])
    do throws(DiskFailure) {
      try disk.removeFolder(stagingFolder)
      let names = try disk.names(in: "")
      let manifest = names.contains(Manifest.name) ? try disk.contents(of: Manifest.name) : nil
      contents = (manifest, names.filter { !$0.hasPrefix(".") })
    } catch {
      throw .machine(path: error.path, reason: error.reason)
    }
    if let bytes = contents.manifest {
      if let manifest = Manifest(bytes) { return manifest }
      throw .notOurs(path: disk.root + "/" + Manifest.name, reason: "is not a list that this Bedside can read")
    }
    guard let file = contents.visible.min() else { return nil }
    throw .notOurs(path: disk.root, reason: "is not empty, and Bedside did not write it (it holds \"\(file)\")")
  }

  private func refuseForeignFiles(among paths: Set<String>) throws(OutputFailure) {
    for path in paths.sorted() where disk.exists(path) {
      throw .notOurs(path: disk.root + "/" + path, reason: "is in the way, and Bedside did not write it")
    }
  }

  /// A folder where one of our files was: renaming would fail half-way through.
  private func refuseFolders(among paths: Set<String>) throws(OutputFailure) {
    for path in paths.sorted() where disk.isFolder(path) {
      throw .notOurs(path: disk.root + "/" + path, reason: "is a folder now, and Bedside did not make it")
    }
  }

  private enum Staged { case unchanged, created, staged }

  private func stage(_ file: OutputFile, as index: Int, isKnown: Bool) -> Result<Staged, DiskFailure> {
    let bytes = file.contents()
    do throws(DiskFailure) {
      guard isKnown else {
        try disk.create(file.path, with: bytes)
        return .success(.created)
      }
      if try disk.holds(bytes, at: file.path) { return .success(.unchanged) }
      try disk.create(stagedPath(index), with: bytes)
      try disk.makeFolder(of: file.path)
      return .success(.staged)
    } catch {
      return .failure(error)
    }
  }

  private func finish(
    _ staged: [Result<Staged, DiskFailure>], _ files: [OutputFile], stale: Set<String>
  ) throws(DiskFailure) -> PublishedCounts {
    var counts = PublishedCounts()
    for (index, outcome) in staged.enumerated() {
      switch try outcome.get() {
      case .unchanged: counts.unchanged += 1
      case .created: counts.written += 1
      case .staged:
        try disk.move(stagedPath(index), to: files[index].path)
        counts.written += 1
      }
    }
    for path in stale.sorted() where try disk.remove(path) { counts.removed += 1 }
    try disk.removeFolder(stagingFolder)
    return counts
  }

  /// When one file could not be written, it is as if none had been.
  private func undoOnFailure(
    _ staged: [Result<Staged, DiskFailure>], of files: [OutputFile], old: Manifest?
  ) throws(DiskFailure) {
    let failures = staged.compactMap { if case .failure(let failure) = $0 { failure } else { nil } }
    guard let first = failures.first else { return }
    for (index, outcome) in staged.enumerated() {
      if case .success(.created) = outcome { _ = try? disk.remove(files[index].path) }
    }
    try? disk.removeFolder(stagingFolder)
    if let old {
      try? disk.replace(Manifest.name, with: old.bytes)
    } else {
      _ = try? disk.remove(Manifest.name)
    }
    throw first
  }
}

private let stagingFolder = ".bedside-staging"

private func stagedPath(_ index: Int) -> String { "\(stagingFolder)/\(index)" }
