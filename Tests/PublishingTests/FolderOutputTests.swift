import ClinicSite
import FileSystem
import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite struct FolderOutputTests {
  private let root = NSTemporaryDirectory() + "bedside-" + UUID().uuidString

  private func publish(_ files: [String: String]) async throws -> PublishedCounts {
    let rendered = files.sorted { $0.key < $1.key }.map { file in
      SiteFile(path: file.key) { Array(file.value.utf8) }
    }
    return try await Output.folder(root).publish(rendered, 2)
  }

  /// The text of every visible file below the root, by path.
  private func files() throws -> [String: String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    return try paths.reduce(into: [:]) { files, path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      if !isFolder.boolValue, !path.hasPrefix(".") {
        files[path] = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      }
    }
  }

  private func inode(_ path: String) throws -> UInt64? {
    try FileManager.default.attributesOfItem(atPath: root + "/" + path)[.systemFileNumber] as? UInt64
  }

  @Test func theFolderHoldsExactlyTheSiteEachTime() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try await publish(["index.html": "one", "a/index.html": "a"]) == PublishedCounts(written: 2))
    let kept = try inode("index.html")
    #expect(
      try await publish(["index.html": "one", "b/index.html": "b"])
        == PublishedCounts(written: 1, unchanged: 1, removed: 1))
    #expect(try files() == ["index.html": "one", "b/index.html": "b"])
    #expect(try inode("index.html") == kept)
    #expect(!FileManager.default.fileExists(atPath: root + "/a"))
    #expect(try await publish(["index.html": "two", "b/index.html": "b"]) == PublishedCounts(written: 1, unchanged: 1))
    #expect(try files() == ["index.html": "two", "b/index.html": "b"])
    #expect(try Directory(root: root).names(in: "").sorted() == [".bedside-manifest", "b", "index.html"])
  }

  @Test func aFolderOfSomebodyElseIsRefusedAndKept() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Directory(root: root).makeFolder("")
    try Directory(root: root).create("thesis.txt", with: [1])
    await #expect(
      throws: OutputFailure.notOurs(
        path: root, reason: "is not empty, and Bedside did not write it (it holds \"thesis.txt\")")
    ) { try await publish(["index.html": "x"]) }
    #expect(try Directory(root: root).names(in: "") == ["thesis.txt"])
  }

  @Test func hiddenFilesOfOthersStayWhereTheyAre() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Directory(root: root).makeFolder("")
    try Directory(root: root).create(".gitignore", with: [42])
    _ = try await publish(["index.html": "x"])
    _ = try await publish([:])
    #expect(try Directory(root: root).names(in: "").sorted() == [".bedside-manifest", ".gitignore"])
  }

  @Test func aStrangersFileInTheWayIsNotOverwritten() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try await publish(["index.html": "x"])
    try Directory(root: root).create("robots.txt", with: Array("mine".utf8))
    await #expect(
      throws: OutputFailure.notOurs(path: root + "/robots.txt", reason: "is in the way, and Bedside did not write it")
    ) { try await publish(["index.html": "y", "robots.txt": "theirs"]) }
    #expect(try files() == ["index.html": "x", "robots.txt": "mine"])
  }

  @Test func whenOneFileCanNotBeWrittenNothingChanges() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try await publish(["index.html": "x", "a.html": "a"])
    let long = String(repeating: "n", count: 300)
    await #expect(throws: OutputFailure.machine(path: root + "/" + long, reason: "File name too long")) {
      try await publish(["index.html": "y", "b.html": "b", long: "l"])
    }
    #expect(try files() == ["index.html": "x", "a.html": "a"])
    #expect(try await publish(["index.html": "y"]) == PublishedCounts(written: 1, removed: 1))
    #expect(try files() == ["index.html": "y"])
  }

  @Test func aForgedManifestCanNotDeleteOutsideTheFolder() {
    let text = "Files written by Bedside, which it may change and delete:\n../etc/passwd\n/etc/passwd\na/../../b\na/b\n"
    #expect(Manifest(Array(text.utf8)) == Manifest(paths: ["a/b"]))
    #expect(Manifest(Array("something else\na\n".utf8)) == nil)
  }

  @Test func aFolderWhereOurFileWasStopsTheBuildBeforeAnythingChanges() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try await publish(["a.html": "a", "b.html": "b"])
    try FileManager.default.removeItem(atPath: root + "/b.html")
    try Directory(root: root).create("b.html/mine.txt", with: [1])
    await #expect(
      throws: OutputFailure.notOurs(path: root + "/b.html", reason: "is a folder now, and Bedside did not make it")
    ) { try await publish(["a.html": "new", "b.html": "new"]) }
    #expect(try Directory(root: root).contents(of: "a.html") == Array("a".utf8))
  }

  @Test func noPageStandsUnderItsNameBeforeAllOfThemAreThere() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let seen = Mutex<[[String]]>([])
    let files = ["a/index.html", "b.css", "c.html"].map { path in
      SiteFile(path: path) { [root] in
        seen.withLock { $0.append((try? Directory(root: root).names(in: "").filter { !$0.hasPrefix(".") }) ?? []) }
        return Array(path.utf8)
      }
    }
    _ = try await Output.folder(root).publish(files, 1)
    #expect(seen.withLock { $0 } == [[], [], []])
    #expect(try self.files() == ["a/index.html": "a/index.html", "b.css": "b.css", "c.html": "c.html"])
  }

  @Test func whatCanNotBeClearedWhenTheSiteIsWholeIsToldSo() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let file = SiteFile(path: "a.html") { [root] in
      try? Directory(root: root).create(".bedside-staging/thesis.txt", with: [1])
      return Array("new".utf8)
    }
    await #expect(
      throws: OutputFailure.leftover(
        path: root + "/.bedside-staging/thesis.txt", reason: "is in the way, and Bedside did not make it")
    ) { try await Output.folder(root).publish([file], 1) }
    #expect(try files() == ["a.html": "new"])
    #expect(try Directory(root: root).names(in: ".bedside-staging") == ["thesis.txt"])
  }

  @Test func aPageMayBecomeAFolderAndAFolderAPage() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try await publish(["a": "file", "b/c": "folder"])
    #expect(try await publish(["a/d": "folder", "b": "file"]) == PublishedCounts(written: 2, removed: 2))
    #expect(try files() == ["a/d": "folder", "b": "file"])
  }

  /// Something gets in the way of `a.html` after it has been staged, so that only moving it into place can fail.
  @Test func aStepThatFailsMidwayIsUndoneWithAllBeforeIt() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let old = ["0.html": "old", "a.html": "old", "gone.html": "old", "same.html": "same"]
    _ = try await publish(old)
    let manifest = try Directory(root: root).contents(of: ".bedside-manifest")
    let new = ["0.html", "a.html", "new/index.html", "same.html", "style.css"].map { path in
      SiteFile(path: path) { [root] in
        if path == "style.css" {
          try? FileManager.default.removeItem(atPath: root + "/a.html")
          try? Directory(root: root).create("a.html/mine.txt", with: [1])
        }
        return Array((path == "same.html" ? "same" : "new").utf8)
      }
    }
    await #expect(throws: OutputFailure.machine(path: root + "/a.html", reason: "Is a directory")) {
      try await Output.folder(root).publish(new, 1)
    }
    #expect(
      try files() == ["0.html": "old", "a.html/mine.txt": "\u{1}", "gone.html": "old", "same.html": "same"])
    #expect(try Directory(root: root).contents(of: ".bedside-manifest") == manifest)
    #expect(
      try Directory(root: root).names(in: "").sorted()
        == [".bedside-manifest", "0.html", "a.html", "gone.html", "same.html"])
  }

  /// Puts folders in the way when all files have been checked: what is moved there first is what fails.
  private func publish(_ paths: [String], obstacles: [String]) async throws {
    let last = SiteFile(path: "z.txt") { [root] in
      for path in obstacles { try? Directory(root: root).create(path + "/mine.txt", with: [1]) }
      return []
    }
    let files = paths.map { path in SiteFile(path: path) { Array(path.utf8) } } + [last]
    _ = try await Output.folder(root).publish(files, 1)
  }

  @Test func whatPagesNeedIsThereBeforeThem() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try await publish(["0.html": "old"])
    await #expect(throws: OutputFailure.machine(path: root + "/style.css", reason: "Is a directory")) {
      try await publish(["a.html", "style.css"], obstacles: ["a.html", "style.css"])
    }
  }

  /// Whatever interrupts a build, the next one knows what is its own.
  @Test func aNewFileIsListedBeforeItIsThere() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    _ = try await publish(["0.html": "old"])
    let list = ".bedside-manifest.new"
    await #expect(throws: OutputFailure.machine(path: root + "/" + list, reason: "Is a directory")) {
      try await publish(["a.html"], obstacles: ["a.html", list])
    }
  }
}
