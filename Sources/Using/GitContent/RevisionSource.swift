import ContentLoading
import FileSystem

extension ContentSource {
  /// The files of a content folder at a revision: a branch, tag or commit. The folder need not exist any more. Hidden
  /// files and submodules are left out.
  public static func revision(_ revision: String, of contentFolder: String) async throws(GitFailure) -> ContentSource {
    let (existing, missing) = split(contentFolder)
    let git = Git(folder: existing)
    let prefix = try await git.ask(["rev-parse", "--show-prefix"])
    guard prefix.isFine else {
      if prefix.errors.contains("not a git repository") { throw .notARepository(folder: contentFolder) }
      if prefix.errors.contains("cannot use bare repository") { throw .bareRepository(folder: contentFolder) }
      throw .failed(prefix.reason)
    }
    let below = String(decoding: prefix.output, as: UTF8.self).dropLast(while: { $0 == "\n" || $0 == "/" })
    let folder = (below.isEmpty ? missing : [below] + missing).joined(separator: "/")
    do throws(GitFailure) {
      return .memory(try await git.files(of: folder, at: revision))
    } catch {
      if case .failed = error, try await git.isPartialClone { throw .partialClone(revision: revision) }
      throw error
    }
  }
}

/// Splits a path into the part that exists and the remaining names.
private func split(_ path: String) -> (existing: String, missing: [String]) {
  var names = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
  var missing: [String] = []
  let root = path.hasPrefix("/") ? "/" : ""
  while let last = names.last {
    let existing = root + names.joined(separator: "/")
    if Directory(root: existing).isFolder("") { return (existing, missing) }
    missing.insert(last, at: 0)
    names.removeLast()
  }
  return (root.isEmpty ? "." : root, missing)
}

private struct TreeEntry {
  var mode: Substring
  var object: Substring
  var path: String

  var isFile: Bool { mode.hasPrefix("100") }
  var isSymbolicLink: Bool { mode == "120000" }
}

extension Git {
  /// Keyed by path relative to the folder.
  fileprivate func files(of folder: String, at revision: String) async throws(GitFailure) -> [String: [UInt8]] {
    let tree = try await tree(of: folder, at: revision)
    let entries = try await entries(of: tree)
    if let link = entries.first(where: \.isSymbolicLink) {
      throw .symbolicLink(folder.isEmpty ? link.path : folder + "/" + link.path, revision: revision)
    }
    return try await contents(of: entries.filter(\.isFile))
  }

  /// The object id of a folder at a revision.
  fileprivate func tree(of folder: String, at revision: String) async throws(GitFailure) -> String {
    // A revision that begins with a hyphen would be taken for an option.
    let isOption = revision.isEmpty || revision.hasPrefix("-")
    let parsed = isOption ? nil : try await ask(["rev-parse", "--verify", "--quiet", revision + "^{commit}"])
    if let parsed, parsed.tellsOfBrokenObjects { throw .failed(parsed.reason) }
    guard let commit = parsed?.line else {
      let isShallow = try await askForLine(["rev-parse", "--is-shallow-repository"]) == "true"
      throw .unknownRevision(revision, isShallow: isShallow)
    }
    let tree = try await askForLine(["rev-parse", "--verify", "--quiet", "\(commit):\(folder)"])
    guard let tree, try await askForLine(["cat-file", "-t", tree]) == "tree" else {
      let root = try await ask(["cat-file", "-e", commit + "^{tree}"])
      guard root.isFine else { throw .failed(root.reason) }
      throw .noFolder(folder, revision: revision)
    }
    return tree
  }

  /// All files in a tree, with their paths relative to it.
  fileprivate func entries(of tree: String) async throws(GitFailure) -> [TreeEntry] {
    let answer = try await ask(["ls-tree", "-r", "-z", "--full-tree", tree])
    guard answer.isFine else { throw .failed(answer.reason) }
    return answer.output.split(separator: 0).compactMap { line in
      // <mode> SP <type> SP <object> TAB <path>
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let fields = String(decoding: parts.first ?? [], as: UTF8.self).split(separator: " ")
      guard parts.count == 2, fields.count == 3 else { return nil }
      let path = String(decoding: parts[1], as: UTF8.self)
      guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return nil }
      return TreeEntry(mode: fields[0], object: fields[2], path: path)
    }
  }

  /// Reads all objects with one `git cat-file --batch`.
  fileprivate func contents(of entries: [TreeEntry]) async throws(GitFailure) -> [String: [UInt8]] {
    let objects = Array(entries.map { $0.object + "\n" }.joined().utf8)
    let answer = try await ask(["cat-file", "--batch"], input: objects)
    guard answer.isFine else { throw .failed(answer.reason) }
    var files: [String: [UInt8]] = [:]
    var rest = answer.output[...]
    for entry in entries {
      // <object> SP <type> SP <size> LF <contents> LF
      let header = String(decoding: rest.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      let fields = header.split(separator: " ")
      rest = rest.dropFirst(header.utf8.count + 1)
      guard fields.count == 3, fields[1] == "blob", let size = Int(fields[2]), size < rest.count else {
        throw .failed("the object of \(entry.path) can't be read: \(header)")
      }
      files[entry.path] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return files
  }
}

extension String {
  fileprivate func dropLast(while isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
