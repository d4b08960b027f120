import Foundation
import Testing
import TreatmentFixture

/// A temporary folder, with a content folder or a Git repository, in which the built program runs.
struct CommandFixture {
  let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-" + UUID().uuidString)

  struct Run: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the built program in the temporary folder.
  func bedside(_ arguments: String..., environment: [String: String]? = nil) throws -> Run {
    try bedside(arguments, environment: environment)
  }

  func bedside(_ arguments: [String], environment: [String: String]? = nil) throws -> Run {
    try run(Self.program, arguments, environment: environment)
  }

  static var program: URL {
    let program = Bundle.main.bundleURL.appending(path: "bedside")
    if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bedside")
  }

  /// Runs another program, looked up in `PATH`.
  func run(_ program: String, _ arguments: String...) throws -> Run {
    try run(URL(filePath: "/usr/bin/env"), [program] + arguments)
  }

  func git(_ arguments: String...) throws {
    let user = ["-c", "user.name=Test", "-c", "user.email=test@clinic.example", "-c", "commit.gpgsign=false"]
    #expect(try run(URL(filePath: "/usr/bin/env"), ["git"] + user + arguments).status == 0)
  }

  private func run(_ program: URL, _ arguments: [String], environment: [String: String]? = nil) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: outputText, errors: errorText)
  }

  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func writeSite(to content: String = "Content", verdict: String = "uncertain", _ text: String = "Rest.") throws {
    try write(needling, to: content + "/treatments/ims.yml")
    try write(
      """
      name: Test clinic
      tagline: Physiotherapy
      base-url: https://clinic.example/
      languages: [en]
      phone: 613-555-0100
      emergency-number: "911"
      """, to: content + "/site.yml")
    try write("lead: { name: Sample reviewer, profession: Physiotherapist }\n", to: content + "/people.yml")
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
      \(text)
      """, to: content + "/en/conditions/sciatica.md")
  }

  func commitSite() throws {
    try writeSite(verdict: "may-help")
    try git("init", "--quiet", "--initial-branch=main")
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "First")
  }

  func removeFolder() { try? FileManager.default.removeItem(at: folder) }
}
