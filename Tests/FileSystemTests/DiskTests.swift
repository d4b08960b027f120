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

  @Test func ofFoldersThatCanNotAllBeMadeNoneIsLeft() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    let long = "a/b/" + String(repeating: "n", count: 300)
    #expect(throws: DiskFailure(path: disk.root + "/" + long, code: ENAMETOOLONG)) { try disk.makeFolder(long) }
    #expect(try disk.names(in: "") == [])
  }

  @Test func aFileIsNeverOverwrittenByMistake() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    try disk.create("a", with: [1])
    #expect(throws: DiskFailure(path: disk.root + "/a", code: EEXIST)) { try disk.create("a", with: [2]) }
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

  @Test func aFolderThatCanNotBeReadToItsEndHasNotEnded() throws {
    let entry = UnsafeMutablePointer<dirent>.allocate(capacity: 1)
    defer { entry.deallocate() }
    entry.initialize(to: dirent())
    withUnsafeMutableBytes(of: &entry.pointee.d_name) { $0.copyBytes(from: "a\0".utf8) }
    /// One entry, then what the end is told with.
    func names(endingWith code: CInt) throws(DiskFailure) -> [String] {
      var entries = [entry]
      return try disk.names(in: "x") {
        if let entry = entries.popLast() { return entry }
        errno = code
        return nil
      }
    }
    #expect(try names(endingWith: 0) == ["a"])
    #expect(throws: DiskFailure(path: disk.root + "/x", code: EIO)) { try names(endingWith: EIO) }
  }

  @Test func aPipeIsNotWaitedFor() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    #expect(mkfifo(disk.root + "/pipe", 0o644) == 0)
    #expect(throws: DiskFailure(path: disk.root + "/pipe", code: EINVAL)) { try disk.contents(of: "pipe") }
  }

  @Test func aFileAboveTheLimitIsNotRead() throws {
    try disk.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    try disk.create("a", with: [1, 2, 3])
    #expect(try disk.contents(of: "a", upTo: 3) == [1, 2, 3])
    #expect(try disk.contents(of: "a", upTo: 2) == nil)
    // A terabyte that takes no room.
    #expect(truncate(disk.root + "/a", 1 << 40) == 0)
    #expect(try disk.contents(of: "a", upTo: 4 << 20) == nil)
  }

  @Test func theReasonOfAFailureIsTheFirstOne() throws {
    #if os(Linux)
      // Nobody may make a folder there, root included.
      #expect(throws: DiskFailure(path: "/sys/a", code: EPERM)) { try Disk(root: "/sys").makeFolder("a") }
    #endif
    try disk.makeFolder("")
    try disk.create("file", with: [1])
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    #expect(throws: DiskFailure(path: disk.root + "/file/a", code: ENOTDIR)) { try disk.makeFolder("file/a") }
  }

  @Test func noLinkBelowTheRootIsFollowedWhereNoneShallBe() throws {
    try disk.makeFolder("closed")
    try disk.create("treasure/1", with: [1])
    defer { try? FileManager.default.removeItem(atPath: disk.root) }
    try FileManager.default.createSymbolicLink(
      atPath: disk.root + "/closed/way", withDestinationPath: disk.root + "/treasure")
    let closed = Disk(root: disk.root + "/closed", followsLinks: false)
    let failure = DiskFailure(path: closed.root + "/way/1", code: ENOTDIR)
    #expect(throws: failure) { try closed.contents(of: "way/1") }
    #expect(throws: failure) { try closed.kind(of: "way/1") }
    #expect(throws: DiskFailure(path: closed.root + "/way/2", code: ENOTDIR)) { try closed.create("way/2", with: [2]) }
    #expect(throws: failure) { try closed.move("way/1", to: "mine") }
    #expect(try closed.remove("way/1") == false)
    #expect(try closed.kind(of: "way") == .link)
    #expect(try disk.names(in: "treasure") == ["1"])
  }
}
