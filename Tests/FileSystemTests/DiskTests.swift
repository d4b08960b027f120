import Foundation
import Testing

@testable import FileSystem

@Suite struct DiskTests {
  private let disk = Disk(root: NSTemporaryDirectory() + "bedside-" + UUID().uuidString)

  @Test func filesAndTheFoldersAboveThemAreMadeAndRemovedTogether() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    try disk.create("a/b/c.txt", with: Array("text".utf8))
    #expect(try disk.contents(of: "a/b/c.txt") == Array("text".utf8))
    #expect(try disk.names(in: "a") == ["b"])
    #expect(try disk.remove("a/b/c.txt"))
    #expect(!disk.exists("a"))
    #expect(try disk.remove("a/b/c.txt") == false)
  }

  @Test func aFileIsNeverOverwrittenByMistake() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    try disk.create("a", with: [1])
    #expect(throws: DiskFailure(path: disk.root + "/a", reason: "File exists")) { try disk.create("a", with: [2]) }
    #expect(try disk.contents(of: "a") == [1])
    try disk.replace("a", with: [2, 3])
    #expect(try disk.contents(of: "a") == [2, 3])
    #expect(try disk.names(in: "") == ["a"])
  }

  @Test func aFileHoldsBytesOnlyWhenAllOfThemAreTheSame() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    try disk.create("a", with: [1, 2])
    #expect(try disk.holds([1, 2], at: "a"))
    #expect(try disk.holds([1, 3], at: "a") == false)
    #expect(try disk.holds([1], at: "a") == false)
    #expect(try disk.holds([], at: "missing") == false)
  }

  @Test func aFullDiskIsReportedAndLeavesNoHalfFile() throws {
    let device = Disk(root: "/dev")
    guard device.exists("full") else { return }
    #expect(throws: DiskFailure.self) { try device.create("full", with: [1]) }
  }

  @Test func aFolderIsLockedForOneAtATime() async throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    let (outer, inner) = (disk, Disk(root: disk.root))
    let both = try await outer.whileLocked { try? await inner.whileLocked { true } }
    #expect(both == .some(.some(nil)) || both == .some(nil))
    #expect(try await inner.whileLocked { true } == true)
    #expect(try disk.names(in: "") == [])
  }
}
