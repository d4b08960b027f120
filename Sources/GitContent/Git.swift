import Subprocess

/// The program `git`, run in a folder, without a shell.
struct Git: Sendable {
  var folder: String

  struct Answer: Sendable {
    var isFine: Bool
    var output: [UInt8]
    var errors: String
  }

  func ask(_ arguments: [String], input: [UInt8] = []) async throws(GitFailure) -> Answer {
    do {
      let result = try await run(
        .name("git"), arguments: Arguments(["--no-pager", "-C", folder] + arguments),
        environment: .inherit.updating(["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"]), input: .array(input),
        output: .bytes(limit: 1 << 30), error: .string(limit: 1 << 20))
      return Answer(
        isFine: result.terminationStatus == .exited(0), output: result.standardOutput, errors: result.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .noGit
    } catch {
      throw .failed("\(error)")
    }
  }

  /// The answer's text of one line.
  func askForLine(_ arguments: [String]) async throws(GitFailure) -> String? {
    let answer = try await ask(arguments)
    guard answer.isFine else { return nil }
    let text = String(decoding: answer.output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// Why a revision's content can't be read.
public enum GitFailure: Error, Sendable, Hashable {
  case noGit
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
    case .notARepository, .unknownRevision, .noFolder: true
    case .noGit, .symbolicLink, .failed: false
    }
  }
}

extension GitFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noGit: "git is not installed: revisions can't be read without it."
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
