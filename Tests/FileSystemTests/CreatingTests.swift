import Foundation
import SystemPackage
import Testing

@testable import FileSystem

@Suite struct CreatingTests {
  private let folder = NSTemporaryDirectory() + "bedside-" + UUID().uuidString

  private func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test func filesAndAllTheFoldersThatTheyNeedAreMade() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let directory = Directory(root: folder + "/new/content")
    try directory.create([(path: "a.yml", bytes: [1]), (path: "en/b/c.md", bytes: [2])])
    #expect(
      try everything()
        == ["new", "new/content", "new/content/a.yml", "new/content/en", "new/content/en/b", "new/content/en/b/c.md"])
    #expect(try directory.contents(of: "en/b/c.md") == [2])
  }

  @Test func aFailureHalfWayLeavesWhatWasThereBeforeAndNothingElse() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/mine/empty", withIntermediateDirectories: true)
    try Directory(root: folder).create("mine/en/old.md", with: [9])
    let before = try everything()
    let directory = Directory(root: folder + "/mine")
    #expect(throws: FileSystemFailure(path: directory.root + "/en/old.md", errno: .fileExists)) {
      try directory.create([
        (path: "empty/a.md", bytes: [1]), (path: "fr/b/c.md", bytes: [2]), (path: "en/old.md", bytes: [3]),
      ])
    }
    #expect(try everything() == before)
    #expect(try directory.contents(of: "en/old.md") == [9])
    #expect(throws: FileSystemFailure(path: directory.root + "/x/a", errno: .fileExists)) {
      try directory.create([(path: "x/a", bytes: [1]), (path: "x/a/b/c", bytes: [2])])
    }
    #expect(try everything() == before)
  }
}
