import FileSystem
import Subprocess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why an external program could not be run to its end.
public struct ProgramFailure: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    case notThere
    /// It exists, but the system can't run it. Holds the system's explanation.
    case notRunnable(String)
    /// The system has run out of processes or file descriptors, or lost track of the process. Holds its explanation.
    case machine(String)
    /// It exceeded this time limit and was ended.
    case unfinished(Duration)
  }

  /// The path, or the name that was looked up.
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
    // The library reports the same error for a missing file and for one that is not executable.
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
