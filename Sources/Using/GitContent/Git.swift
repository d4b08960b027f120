import OutsidePrograms

/// Runs `git` in the repository of a folder. The repository may come from anyone, so nothing in its configuration may
/// run another program, use the network or lead to another repository.
struct Git: Sendable {
  var folder: String

  private static let options = [
    "--no-pager", "--no-replace-objects",
    // Checked-out files can imitate a bare repository.
    "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
  ]

  private static let environment: [String: String?] = [
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0",
    // For a partial clone, git would fetch missing objects with programs that its configuration names. The first
    // variable needs git 2.45 or a patched older version; the second works in all, and overrides all `protocol.*`
    // settings.
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "",
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_COMMON_DIR": nil, "GIT_INDEX_FILE": nil, "GIT_OBJECT_DIRECTORY": nil,
    "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_NAMESPACE": nil, "GIT_PREFIX": nil, "GIT_SHALLOW_FILE": nil,
    "GIT_GRAFT_FILE": nil,
  ]

  func ask(_ arguments: [String], input: [UInt8] = []) async throws(GitFailure) -> OutsideProgram.CommandResult {
    let git = OutsideProgram("git", environment: Self.environment, timeLimit: .seconds(120))
    do throws(ProgramFailure) {
      return try await git.run(Self.options + ["-C", folder] + arguments, input: input)
    } catch {
      throw error.reason == .notThere ? .noGit : .notRun(error)
    }
  }

  /// Whether the repository was cloned without some objects.
  var isPartialClone: Bool {
    get async throws(GitFailure) {
      try await ask(["config", "--get-regexp", #"^(extensions\.partialclone|remote\..*\.promisor)$"#]).isFine
    }
  }

  func askForLine(_ arguments: [String]) async throws(GitFailure) -> String? { try await ask(arguments).line }
}

extension OutsideProgram.CommandResult {
  /// The output as one line; nil if git failed.
  var line: String? {
    guard isFine else { return nil }
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Whether git failed because objects are damaged or missing, rather than because a name is unknown.
  var tellsOfBrokenObjects: Bool {
    !isFine && (errors.hasPrefix("error: ") || errors.contains("\nerror: ") || errors.contains("could not fetch"))
  }

  /// Git's fatal error message, without the warnings and hints around it.
  var reason: String {
    let lines = errors.split(separator: "\n")
    let fatal = "fatal: "
    return lines.first { $0.hasPrefix(fatal) }.map { String($0.dropFirst(fatal.count)) } ?? lines.first.map(String.init)
      ?? "it said nothing"
  }
}

/// Why a revision's content can't be read.
public enum GitFailure: Error, Sendable, Hashable {
  case noGit
  case notRun(ProgramFailure)
  case bareRepository(folder: String)
  case partialClone(revision: String)
  case notARepository(folder: String)
  /// The revision may also be missing because the clone is shallow.
  case unknownRevision(String, isShallow: Bool)
  case noFolder(String, revision: String)
  case symbolicLink(String, revision: String)
  /// Git's own message.
  case failed(String)

  /// Whether other arguments would help; if not, the machine or the repository is at fault.
  public var isWrongUse: Bool {
    switch self {
    case .bareRepository, .notARepository, .unknownRevision, .noFolder: true
    case .noGit, .notRun, .partialClone, .symbolicLink, .failed: false
    }
  }
}

extension GitFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noGit: "git is not installed: revisions can't be read without it."
    case .notRun(let failure): "Revisions can't be read: \(failure)."
    case .bareRepository(let folder):
      "\(folder) looks like a bare Git repository itself, which is not asked: give a folder of a checkout."
    case .partialClone(let revision):
      "This clone lacks files of \(revision), and nothing is fetched while reading it: clone it without --filter."
    case .notARepository(let folder): "\(folder) is in no Git repository: give two content folders instead."
    case .unknownRevision(let revision, false):
      "\"\(revision)\" is neither a folder nor a revision of this repository."
    case .unknownRevision(let revision, true):
      "\"\(revision)\" is neither a folder nor a revision that this shallow clone has: fetch the whole history."
    case .noFolder(let folder, let revision):
      "There is no folder \"\(folder)\" at \(revision): name the content folder of that time with --content."
    case .symbolicLink(let path, let revision):
      "\(path) is a symbolic link at \(revision): a revision is read without following links."
    case .failed(let reason): "git failed: \(reason)"
    }
  }
}
