import Foundation
import Testing

@Suite struct BuildCommandTests {
  private let fixture = CommandFixture()
  private var folder: URL { fixture.folder }

  private func writeSite(verdict: String = "may-help") throws {
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

  @Test func aMachineThatFailsIsExitCodeThree() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    try fixture.write("a file", to: "blocked")
    let run = try fixture.bedside("build", "--output", "blocked/public")
    #expect(run.status == 3)
    #expect(run.errors == "bedside: blocked/public: Not a directory. blocked/public is as it was.\n")
  }

  @Test func helpAndVersionAreFine() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try fixture.bedside("--version") == CommandFixture.Run(status: 0, output: "0.1.0\n", errors: ""))
    #expect(try fixture.bedside("build", "--help").status == 0)
  }
}
