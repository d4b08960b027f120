import OutsidePrograms

/// The program `git`, reading the repository that a folder stands in. A repository may come from anyone, with its
/// configuration: none of it leads to another program, to the network or to another repository.
struct Git: Sendable {
  var folder: String

  private static let options = [
    "--no-pager", "--no-replace-objects",
    // Checked-out files can look like a bare repository.
    "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
  ]

  private static let environment: [String: String?] = [
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0",
    // What a partial clone lacks would be fetched by programs that its configuration names. The first needs git 2.45, or
    // a mended older one; the second is in all, and goes before every `protocol.*` of a configuration.
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

  /// Whether objects were left out when the repository was cloned.
  var isPartialClone: Bool {
    get async throws(GitFailure) {
      try await ask(["config", "--get-regexp", #"^(extensions\.partialclone|remote\..*\.promisor)$"#]).isFine
    }
  }

  func askForLine(_ arguments: [String]) async throws(GitFailure) -> String? { try await ask(arguments).line }
}

extension OutsideProgram.CommandResult {
  /// Text of one line; nil when git refused.
  var line: String? {
    guard isFine else { return nil }
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// Rather than of a name that leads nowhere.
  var tellsOfBrokenObjects: Bool {
    !isFine && (errors.hasPrefix("error: ") || errors.contains("\nerror: ") || errors.contains("could not fetch"))
  }

  /// What git ended for, which warnings may come before and hints after.
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
  /// Also a revision that a shallow clone does not have.
  case unknownRevision(String, isShallow: Bool)
  case noFolder(String, revision: String)
  case symbolicLink(String, revision: String)
  /// What git said.
  case failed(String)

  /// Another argument would help; otherwise it is the machine that failed.
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
