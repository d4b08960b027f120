import Foundation
import Testing

@Suite struct BuildCommandTests {
  private let fixture = CommandFixture()
  private var folder: URL { fixture.folder }

  private func writeSite(verdict: String = "uncertain") throws {
    try fixture.writeSite(verdict: verdict, "## When to see a doctor\n\nToday.")
  }

  private func publicFiles() throws -> [String: Data] {
    let root = folder.appending(path: "public")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return paths.reduce(into: [:]) { files, path in
      files[path] = FileManager.default.contents(atPath: root.path + "/" + path)
    }
  }

  @Test func aBuildSaysHowManyPagesItWroteAndHowLongItTook() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    let run = try fixture.bedside("build", "--as-of", "2026-11-21")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains(#/^public: \d+ pages in \d+\.\d ms \(files: \d+ written, 0 unchanged, 0 removed\)\n$/#))
    #expect(try fixture.bedside("build", "--quiet") == CommandFixture.Run(status: 0, output: "", errors: ""))
  }

  @Test func anErrorIsToldLikeACompilerTellsItAndPublicStaysAsItWas() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    #expect(try fixture.bedside("build").status == 0)
    let before = try publicFiles()
    try writeSite(verdict: "maybe")
    #expect(
      try fixture.bedside("build")
        == CommandFixture.Run(
          status: 1, output: "",
          errors: """
            Content/en/conditions/sciatica.md:8:10: error: unknown verdict "maybe" [front-matter]
              8 | verdict: maybe
                |          ^
              help: one of may-help, uncertain, not-for
            1 error. Nothing was written; public is as it was.

            """))
    #expect(try publicFiles() == before)
  }

  @Test func wrongUseIsExitCodeTwo() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    #expect(try fixture.bedside("build", "--contents", "x").status == 2)
    #expect(try fixture.bedside("build", "--as-of", "yesterday").status == 2)
    #expect(try fixture.bedside("build", "--base-url", "clinic.example").status == 2)
    #expect(try fixture.bedside("build", "--content", "Missing").status == 2)
    #expect(try fixture.bedside("build", "--skip", "everything").status == 2)
    try fixture.write("mine", to: "public/thesis.txt")
    let run = try fixture.bedside("build")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "bedside: public is not empty, and Bedside did not write it (it holds \"thesis.txt\").\n"
        + "Give an empty folder with --output, or empty this one yourself.\n")
  }

  @Test func aMisspelledOptionIsNamedBeforeAFolderThatIsMissing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for command in [["build"], ["check"], ["serve"], ["hosting", "--server", "nginx"], ["diff", "main"]] {
      let errors = try fixture.bedside(command + ["--contnt", "x"]).errors
      #expect(errors.hasPrefix("Error: Unknown option '--contnt'"), "\(command): \(errors)")
    }
  }

  @Test(arguments: ["Content", "Content/public", "Content/en/../public/new", "link/public"])
  func theSiteIsNotBuiltIntoTheContent(output: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "link").path, withDestinationPath: "Content/en")
    let run = try fixture.bedside("build", "--skip", "pdf", "--skip", "search", "--output", output)
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix(
        "Error: The folder \"\(output)\" is part of the content folder: the next build would read what this one writes. "
          + "Give another one with --output.\n"))
  }

  @Test func aFileNameBeginsNoLineAndSteersNothing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    let name = "x\n::stop-commands::a\u{1B}[2J\u{202E}.md"
    try fixture.write("text", to: "Content/en/" + name)
    for format in ["text", "github", "junit", "json", "sarif"] {
      let run = try fixture.bedside("check", "--format", format)
      #expect(run.status == 1)
      let all = run.output + run.errors
      #expect(!all.split(separator: "\n").contains { $0.hasPrefix("::stop-commands") }, "\(format)")
      #expect(!all.unicodeScalars.contains("\u{1B}") && !all.unicodeScalars.contains("\u{202E}"), "\(format)")
    }
  }

  @Test func aMachineThatFailsIsExitCodeThree() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    try fixture.write("a file", to: "blocked")
    let run = try fixture.bedside("build", "--output", "blocked/public")
    #expect(run.status == 3)
    #expect(run.errors == "bedside: blocked/public: Not a directory. blocked/public is as it was.\n")
  }

  /// The system stops writing a file at one kilobyte, as if the disk were full.
  @Test func aWriteThatStopsMidwayLeavesPublicAsItWas() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    let options = "build --skip pdf --skip search --jobs 1"
    #expect(try fixture.run("/bin/sh", "-c", "'\(CommandFixture.program.path)' \(options)").status == 0)
    let before = try publicFiles()
    try fixture.writeSite("## When to see a doctor\n\nTomorrow.")
    let run = try fixture.run(
      "/bin/sh", "-c", "trap '' XFSZ; ulimit -f 2; exec '\(CommandFixture.program.path)' \(options)")
    #expect(run.status == 3)
    #expect(run.errors.contains(#/^bedside: public/\.bedside-staging/\d+: File too large\. public is as it was\.\n$/#))
    #expect(try publicFiles() == before)
  }

  @Test func helpAndVersionAreFine() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try fixture.bedside("--version") == CommandFixture.Run(status: 0, output: "0.1.0\n", errors: ""))
    #expect(try fixture.bedside("build", "--help").status == 0)
  }
}
