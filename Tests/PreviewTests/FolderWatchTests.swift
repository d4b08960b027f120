import Foundation
import Testing

@testable import Preview

@Suite struct FolderWatchTests {
  @Test func whatWasWrittenRenamedAndRemovedIsNamed() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ text: String, to name: String) throws {
      try text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["a.md", "b.md", "c.md", "d.md"] { try write("Rest.", to: name) }
    var watch = FolderWatch(folder.path(percentEncoded: false))
    try write("Walk.", to: "a.md")
    try FileManager.default.removeItem(at: folder.appending(path: "b.md"))
    try FileManager.default.moveItem(at: folder.appending(path: "c.md"), to: folder.appending(path: "e.md"))
    #expect(try await watch.changes() == ["a.md", "b.md", "c.md", "e.md"])
    try write("Rest. Walk.", to: "d.md")
    #expect(try await watch.changes() == ["d.md"])
  }

  @Test func aFolderThatIsGoneIsToldOnceAndAllOfItIsNewWhenItIsBack() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-" + UUID().uuidString)
    let elsewhere = folder.appendingPathExtension("elsewhere")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "Rest.".write(to: folder.appending(path: "a.md"), atomically: false, encoding: .utf8)
    var watch = FolderWatch(folder.path(percentEncoded: false))
    try FileManager.default.moveItem(at: folder, to: elsewhere)
    #expect(try await watch.changes() == [])
    let back = Task {
      try await Task.sleep(for: .milliseconds(1500))
      try FileManager.default.moveItem(at: elsewhere, to: folder)
    }
    #expect(try await watch.changes() == ["a.md"])
    try await back.value
  }

  @Test func aFileElsewhereIsWatchedToo() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bedside-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appending(path: "Content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    let sheet = folder.appending(path: "site.css")
    var watch = FolderWatch(content.path(percentEncoded: false), and: [sheet.path(percentEncoded: false)])
    try "p{}".write(to: sheet, atomically: true, encoding: .utf8)
    #expect(try await watch.changes() == [sheet.path(percentEncoded: false)])
  }
}
