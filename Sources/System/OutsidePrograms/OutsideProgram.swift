import Subprocess
import SystemPackage
import TimeLimit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An external program, run without a shell.
public struct OutsideProgram: Sendable {
  /// A path, or a name to look up in `PATH`.
  public var program: String
  /// The working folder; nil for Bedside's own.
  public var folder: String?
  /// Changes to the inherited environment; nil removes a variable.
  public var environment: [String: String?]
  public var timeLimit: Duration

  public init(
    _ program: String, in folder: String? = nil, environment: [String: String?] = [:], timeLimit: Duration
  ) {
    self.program = program
    self.folder = folder
    self.environment = environment
    self.timeLimit = timeLimit
  }

  public struct CommandResult: Sendable, Hashable {
    /// Whether the program exited by itself with code 0.
    public var isFine: Bool
    public var output: [UInt8]
    public var errors: String
  }

  public func run(_ arguments: [String], input: [UInt8] = []) async throws(ProgramFailure) -> CommandResult {
    try ProgramFailure.requireRoom(for: program)
    let answer: CommandResult?
    do {
      answer = try await within(timeLimit) { try await ask(arguments, input) }
    } catch {
      throw ProgramFailure(program, error)
    }
    guard let answer else { throw ProgramFailure(program, .unfinished(timeLimit)) }
    return answer
  }

  private func ask(_ arguments: [String], _ input: [UInt8]) async throws -> CommandResult {
    // Without this, writing to a program that has already ended would end Bedside.
    signal(SIGPIPE, SIG_IGN)
    let changes = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program), arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(changes, uniquingKeysWith: { $1 })),
      workingDirectory: folder.map { FilePath($0) }, input: .inputWriter, output: .bytes(limit: 1 << 30),
      error: .string(limit: 1 << 20)
    ) { execution in
      // A failed write only means that the program stopped reading; its exit status and messages say more.
      _ = try? await execution.standardInputWriter.write(input)
      try? await execution.standardInputWriter.finish()
    }
    return CommandResult(
      isFine: result.terminationStatus == .exited(0), output: result.standardOutput, errors: result.standardError)
  }
}
