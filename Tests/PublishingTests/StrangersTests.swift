import ClinicSite
import FileSystem
import Foundation
import Synchronization
import Testing

@testable import Publishing

/// Files that others have put into the output, by mistake or intentionally.
@Suite struct StrangersTests {
  private let top = NSTemporaryDirectory() + "bedside-" + UUID().uuidString
  private var root: String { top + "/public" }
  private var directory: Directory { Directory(root: root) }

  private func publish(_ files: [String: String]) async throws {
    let rendered = files.sorted { $0.key < $1.key }.map { file in
      SiteFile(path: file.key) { Array(file.value.utf8) }
    }
    _ = try await Output.folder(root).publish(rendered, 2)
  }

  /// A folder outside the output that belongs to someone else.
  private func makeTreasure() throws -> String {
    try Directory(root: top).create("treasure/1", with: Array("mine".utf8))
    return top + "/treasure"
  }

  private func expectTreasure() throws {
    #expect(try Directory(root: top).files(in: "treasure") == ["treasure/1"])
    #expect(try Directory(root: top).contents(of: "treasure/1") == Array("mine".utf8))
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
  }

  private func refusal(_ path: String, _ reason: String) -> OutputFailure {
    .notOurs(path: root + "/" + path, reason: reason)
  }

  @Test func aStagingFolderThatIsALinkEmptiesNoOtherFolder() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    let treasure = try makeTreasure()
    try await publish(["index.html": "old"])
    try link(".bedside-staging", to: treasure)
    await #expect(throws: refusal(".bedside-staging", "is in the way, and Bedside did not make it")) {
      try await publish(["index.html": "new"])
    }
    try expectTreasure()
    #expect(try directory.contents(of: "index.html") == Array("old".utf8))
  }

  @Test func aStagingFolderOfSomebodyElseIsKept() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    try await publish(["index.html": "old"])
    try directory.create(".bedside-staging/0", with: [1])
    try directory.create(".bedside-staging/thesis.txt", with: [2])
    await #expect(throws: refusal(".bedside-staging/thesis.txt", "is in the way, and Bedside did not make it")) {
      try await publish(["index.html": "new"])
    }
    #expect(try directory.names(in: ".bedside-staging").sorted() == ["0", "thesis.txt"])
  }

  @Test func whatAnInterruptedBuildLeftIsCleared() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    try directory.create(".bedside-staging/17", with: [1])
    try directory.create(".bedside-staging/former-2", with: [1])
    try await publish(["index.html": "new"])
    #expect(try directory.names(in: "").sorted() == [".bedside-manifest", "index.html"])
  }

  @Test func aFolderThatIsALinkIsNotWrittenThrough() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    let treasure = try makeTreasure()
    try await publish(["index.html": "old"])
    try link("conditions", to: treasure)
    await #expect(throws: refusal("conditions", "is in the way, and Bedside did not write it")) {
      try await publish(["index.html": "new", "conditions/1": "ours"])
    }
    try expectTreasure()
    #expect(try directory.contents(of: "index.html") == Array("old".utf8))
  }

  @Test(arguments: [["index.html": "old", "conditions/1": "ours"], ["index.html": "old"]])
  func aFolderOfOursThatBecameALinkIsNeitherWrittenThroughNorEmptied(files: [String: String]) async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    let treasure = try makeTreasure()
    try await publish(["index.html": "old", "conditions/1": "old"])
    try FileManager.default.removeItem(atPath: root + "/conditions")
    try link("conditions", to: treasure)
    await #expect(throws: refusal("conditions", "is a symbolic link now, and Bedside did not make it")) {
      try await publish(files)
    }
    try expectTreasure()
  }

  /// Whether the build fails depends on the timing, but nothing outside the output may ever change.
  @Test func aFolderThatIsTurnedIntoALinkDuringABuildLeadsNowhere() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    let treasure = try makeTreasure()
    let (root, spare) = (root, top + "/spare")
    try await publish(["conditions/1": "old"])
    let isDone = Atomic(false)
    async let swaps = Task.detached {
      var count = 0
      while !isDone.load(ordering: .relaxed) {
        guard rename(root + "/conditions", spare) == 0 else {
          usleep(100)
          continue
        }
        symlink(treasure, root + "/conditions")
        count += 1
        usleep(100)
        unlink(root + "/conditions")
        rename(spare, root + "/conditions")
        usleep(100)
      }
      return count
    }.value
    for round in 1...60 {
      _ = try? await publish(["conditions/1": "\(round)", "conditions/\(round % 2 + 2)": "new"])
    }
    isDone.store(true, ordering: .relaxed)
    #expect(await swaps > 20)
    try expectTreasure()
  }

  @Test func aFileOfOursThatBecameALinkIsNotReplaced() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    let treasure = try makeTreasure()
    try await publish(["index.html": "mine"])
    try FileManager.default.removeItem(atPath: root + "/index.html")
    try link("index.html", to: treasure + "/1")
    await #expect(throws: refusal("index.html", "is a symbolic link now, and Bedside did not make it")) {
      try await publish(["index.html": "mine"])
    }
    try expectTreasure()
  }

  @Test(arguments: [".bedside-manifest", "index.html"])
  func aPipeIsNotWaitedFor(path: String) async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    try await publish(["index.html": "old"])
    try FileManager.default.removeItem(atPath: root + "/" + path)
    #expect(mkfifo(root + "/" + path, 0o644) == 0)
    let reason =
      path == "index.html"
      ? "is in the way, and Bedside did not write it" : "is not a list that this Bedside can read"
    await #expect(throws: refusal(path, reason)) { try await publish(["index.html": "new"]) }
  }

  @Test func aListThatIsALinkIsNotRead() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    try await publish(["index.html": "old"])
    try FileManager.default.moveItem(atPath: root + "/.bedside-manifest", toPath: top + "/list")
    try link(".bedside-manifest", to: top + "/list")
    await #expect(throws: refusal(".bedside-manifest", "is not a list that this Bedside can read")) {
      try await publish(["index.html": "new"])
    }
  }

  @Test func anEmptyFolderInTheWayIsSomebodyElses() async throws {
    defer { try? FileManager.default.removeItem(atPath: top) }
    try await publish(["index.html": "old"])
    try directory.makeFolder("new.html")
    await #expect(throws: refusal("new.html", "is in the way, and Bedside did not write it")) {
      try await publish(["index.html": "new", "new.html": "new"])
    }
    #expect(try directory.contents(of: "index.html") == Array("old".utf8))
  }
}
