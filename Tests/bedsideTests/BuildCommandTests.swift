import Foundation
import Testing

@Suite struct BuildCommandTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-" + UUID().uuidString)

  private struct Run: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the built program in the test's own folder.
  private func bedside(_ arguments: String...) throws -> Run {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appending(path: "bedside")
    if !FileManager.default.isExecutableFile(atPath: process.executableURL?.path ?? "") {
      process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "bedside")
    }
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: outputText, errors: errorText)
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func writeSite(verdict: String = "may-help") throws {
    try write(
      """
      name: Test clinic
      tagline: Physiotherapy
      base-url: https://clinic.example/
      languages: [en]
      phone: 613-555-0100
      emergency-number: "911"
      """, to: "Content/site.yml")
    try write("lead: { name: Sample reviewer, profession: Physiotherapist }\n", to: "Content/people.yml")
    try write(
      """
      ---
      title: Sciatica
      summary: A summary that is long enough to be the summary of a page.
      reviewed: 2026-09-14
      next-review: 2027-09-14
      reviewer: lead
      version: "1.0"
      verdict: \(verdict)
      area: back
      ---
      ## When to see a doctor

      Today.
      """, to: "Content/en/conditions/sciatica.md")
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
    let run = try bedside("build", "--as-of", "2026-11-21")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains(#/^public: \d+ pages in \d+\.\d ms \(files: \d+ written, 0 unchanged, 0 removed\)\n$/#))
    #expect(try bedside("build", "--quiet") == Run(status: 0, output: "", errors: ""))
  }

  @Test func anErrorIsToldLikeACompilerTellsItAndPublicStaysAsItWas() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    #expect(try bedside("build").status == 0)
    let before = try publicFiles()
    try writeSite(verdict: "maybe")
    #expect(
      try bedside("build")
        == Run(
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
    #expect(try bedside("build", "--contents", "x").status == 2)
    #expect(try bedside("build", "--as-of", "yesterday").status == 2)
    #expect(try bedside("build", "--base-url", "clinic.example").status == 2)
    #expect(try bedside("build", "--content", "Missing").status == 2)
    #expect(try bedside("build", "--skip", "everything").status == 2)
    try write("mine", to: "public/thesis.txt")
    let run = try bedside("build")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "bedside: public is not empty, and Bedside did not write it (it holds \"thesis.txt\").\n"
        + "Give an empty folder with --output, or empty this one yourself.\n")
  }

  @Test func aMachineThatFailsIsExitCodeThree() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try writeSite()
    try write("a file", to: "blocked")
    let run = try bedside("build", "--output", "blocked/public")
    #expect(run.status == 3)
    #expect(run.errors == "bedside: blocked/public: Not a directory. blocked/public is as it was.\n")
  }

  @Test func helpAndVersionAreFine() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try bedside("--version") == Run(status: 0, output: "0.1.0\n", errors: ""))
    #expect(try bedside("build", "--help").status == 0)
  }
}
