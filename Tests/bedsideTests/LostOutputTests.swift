import Foundation
import Testing

/// A command's output is lost, because the stream is closed or its disk is full.
@Suite struct LostOutputTests {
  private let fixture = CommandFixture()

  private static let commands = [
    "build --skip pdf --skip search", "check", "check --format json", "check --format sarif", "check --format junit",
    "check --list", "check --explain link", "diff Content", "hosting --server nginx", "new Clinic --from Content",
    "new --page about/cold", "document cli", "--help", "--version", "build --help", "--generate-completion-script bash",
  ]

  private func shell(_ command: String) throws -> CommandFixture.Run {
    try fixture.run("/bin/sh", "-c", "'\(CommandFixture.program.path)' \(command)")
  }

  @Test(arguments: commands, [(">&-", "Bad file descriptor"), (">/dev/full", "No space left on device")])
  func everyCommandSaysSoAndFails(command: String, way: (redirection: String, reason: String)) throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite(
      verdict: command.hasPrefix("check") ? "may-be" : "uncertain", "## When to see a doctor\n\nToday.")
    let run = try shell("\(command) \(way.redirection)")
    #expect(run.status == 3)
    #expect(
      run.errors.hasSuffix(
        "bedside: standard output: \(way.reason). What was to be told there is not complete.\n"))
  }

  @Test(arguments: ["2>&-", "2>/dev/full"])
  func whatCanNotBeComplainedAboutFailsAsWell(redirection: String) throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite(verdict: "maybe")
    #expect(try shell("build --skip pdf --skip search \(redirection)").status == 3)
  }

  /// The first file that a program opens gets the number of a closed stream.
  @Test func aMissingStreamIsNoFileOfTheSite() throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite("## When to see a doctor\n\nToday.")
    _ = try shell("build --skip pdf --skip search --verbose >&- 2>&- <&-")
    let manifest = try String(contentsOf: fixture.folder.appending(path: "public/.bedside-manifest"), encoding: .utf8)
    #expect(manifest.split(separator: "\n").allSatisfy { !$0.contains(" ms") })
    #expect(
      try String(contentsOf: fixture.folder.appending(path: "Content/people.yml"), encoding: .utf8)
        == "lead: { name: Sample reviewer, profession: Physiotherapist }\n")
  }

  @Test(arguments: ["check", "build --skip pdf --skip search", "diff Content", "serve", "--version"])
  func aMachineThatAllowsTooFewFilesIsToldOf(command: String) throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite("## When to see a doctor\n\nToday.")
    #expect(
      try fixture.run("/bin/sh", "-c", "ulimit -n 4; exec '\(CommandFixture.program.path)' \(command)")
        == CommandFixture.Run(
          status: 3, output: "", errors: "bedside: Too many open files: more must be allowed here (ulimit -n).\n"))
  }
}
