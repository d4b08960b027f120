import FileSystem
import Subprocess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a program gave no answer at all.
public struct ProgramFailure: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    case notThere
    /// It is there, and the machine can't run it: its words.
    case notRunnable(String)
    /// The machine has no room for another process or file, or lost it: its words.
    case machine(String)
    /// It took longer than this, and was ended.
    case unfinished(Duration)
  }

  /// Its path, or the name by which it was looked for.
  public var program: String
  public var reason: Reason

  public init(_ program: String, _ reason: Reason) {
    self.program = program
    self.reason = reason
  }

  public init(_ program: String, _ error: any Error) {
    self.init(program, Reason(error, program))
  }
}

extension ProgramFailure.Reason {
  fileprivate init(_ error: any Error, _ program: String) {
    guard let error = error as? SubprocessError else {
      self = .machine("\(error)")
      return
    }
    switch error.code {
    // The same for a file that is not there and for one that may not be run.
    case .executableNotFound:
      self =
        program.contains("/") && Directory(root: program).exists("")
        ? .notRunnable("it is not executable, or what it leads to is missing") : .notThere
    case .spawnFailed where error.underlyingError?.rawValue == ENOEXEC:
      self = .notRunnable("it is no program of this machine")
    default: self = .machine(error.underlyingError.map { "\($0)" } ?? "\(error)")
    }
  }
}

extension ProgramFailure: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .notThere: "\(program) is not there"
    case .notRunnable(let words): "\(program) can't be run: \(words)"
    case .machine(let words): "the machine could not run \(program): \(words)"
    case .unfinished(let limit): "\(program) did not finish within \(limit.components.seconds) s, and was ended"
    }
  }
}
