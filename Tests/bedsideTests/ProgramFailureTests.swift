import Foundation
import Testing

/// Tests the messages when a program that Bedside needs fails.
@Suite struct ProgramFailureTests {
  private let fixture = CommandFixture()

  private let installation = "python3 -m venv .venv && .venv/bin/python -m pip install -r requirements.txt"

  /// Builds with this script in place of Pagefind.
  private func build(_ script: String, isExecutable: Bool = true) throws -> CommandFixture.Run {
    try fixture.writeSite("## When to see a doctor\n\nToday.")
    let packages = "environment/lib/python3.11/site-packages/"
    try fixture.write("", to: packages + "pagefind_bin-1.5.2.dist-info/METADATA")
    try fixture.write("#!/bin/sh\n" + script, to: packages + "pagefind_bin/pagefind")
    let program = fixture.folder.appending(path: packages + "pagefind_bin/pagefind").path
    if isExecutable { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program) }
    return try fixture.bedside(
      "build", environment: ["BEDSIDE_VENV": "environment", "PATH": "/usr/bin:/bin"])
  }

  @Test func aPagefindThatCanNotBeRunIsToldWithWhatMendsIt() throws {
    defer { fixture.removeFolder() }
    let run = try build("", isExecutable: false)
    let program =
      fixture.folder.resolvingSymlinksInPath().path
      + "/environment/lib/python3.11/site-packages/pagefind_bin/pagefind"
    #expect(
      run
        == CommandFixture.Run(
          status: 3, output: "",
          errors: """
            bedside: The pages can't be indexed for the search: \(program) can't be run: it is not executable, or what it \
            leads to is missing.
            Run `\(installation)`, or leave the search out with --skip search. public is as it was.

            """))
  }

  @Test func aPagefindThatFailsIsToldWithItsLastWords() throws {
    defer { fixture.removeFolder() }
    #expect(
      try build("echo no room left >&2; exit 1")
        == CommandFixture.Run(
          status: 3, output: "",
          errors: "bedside: Pagefind could not index the pages: no room left. public is as it was.\n"))
  }

  @Test(arguments: 9...16)
  func aMachineThatAllowsTooFewFilesIsToldAsThat(limit: Int) throws {
    defer { fixture.removeFolder() }
    _ = try build("exit 1")
    let run = try fixture.run(
      "sh", "-c", "ulimit -n \(limit); BEDSIDE_VENV=environment exec '\(CommandFixture.program.path)' build --jobs 1")
    let program =
      fixture.folder.resolvingSymlinksInPath().path
      + "/environment/lib/python3.11/site-packages/pagefind_bin/pagefind"
    #expect(
      run
        == CommandFixture.Run(
          status: 3, output: "",
          errors: """
            bedside: The pages can't be indexed for the search: the machine could not run \(program): Too many open files.
            Close other programs and try again, or leave the search out with --skip search. public is as it was.

            """))
  }
}
