import Foundation
import Testing

/// A Git repository in a temporary folder.
final class TemporaryRepository: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-git-" + UUID().uuidString)

  init(isRepository: Bool = true) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if isRepository { try git("init", "--quiet", "--initial-branch=main") }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

  func configure(_ values: [String: String]) throws {
    for (key, value) in values { try git("config", key, value) }
  }

  func commit(_ message: String) throws {
    try git("add", "--all")
    try git(
      "-c", "user.name=Test", "-c", "user.email=test@clinic.example", "-c", "commit.gpgsign=false", "commit", "--quiet",
      "--message", message)
  }

  @discardableResult func git(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
