import Foundation
import SystemPackage
import Testing

@testable import FileSystem

@Suite struct DirectoryTests {
  private let directory = Directory(root: NSTemporaryDirectory() + "bedside-" + UUID().uuidString)

  @Test func filesAndTheFoldersAboveThemAreMadeAndRemovedTogether() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    try directory.create("a/b/c.txt", with: Array("text".utf8))
    #expect(try directory.contents(of: "a/b/c.txt") == Array("text".utf8))
    #expect(try directory.names(in: "a") == ["b"])
    #expect(try directory.remove("a/b/c.txt"))
    #expect(!directory.exists("a"))
    #expect(try directory.remove("a/b/c.txt") == false)
  }

  @Test func ofFoldersThatCanNotAllBeMadeNoneIsLeft() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    let long = "a/b/" + String(repeating: "n", count: 300)
    #expect(throws: FileSystemFailure(path: directory.root + "/" + long, errno: .fileNameTooLong)) {
      try directory.makeFolder(long)
    }
    #expect(try directory.names(in: "") == [])
  }

  @Test func aFileIsNeverOverwrittenByMistake() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    try directory.create("a", with: [1])
    #expect(throws: FileSystemFailure(path: directory.root + "/a", errno: .fileExists)) {
      try directory.create("a", with: [2])
    }
    #expect(try directory.contents(of: "a") == [1])
    try directory.replace("a", with: [2, 3])
    #expect(try directory.contents(of: "a") == [2, 3])
    #expect(try directory.names(in: "") == ["a"])
  }

  @Test func aFileHoldsBytesOnlyWhenAllOfThemAreTheSame() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    try directory.create("a", with: [1, 2])
    #expect(try directory.holds([1, 2], at: "a"))
    #expect(try directory.holds([1, 3], at: "a") == false)
    #expect(try directory.holds([1], at: "a") == false)
    #expect(try directory.holds([], at: "missing") == false)
  }

  @Test func aFullDiskIsReportedAndLeavesNoHalfFile() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    #expect(throws: FileSystemFailure(path: directory.root + "/a/b", errno: .noSpace)) {
      try directory.create("a/b") { file in
        try file.writeAll([1, 2])
        throw Errno.noSpace
      }
    }
    #expect(try directory.files() == [])
  }

  @Test func aFolderIsLockedForOneAtATime() async throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    let (outer, inner) = (directory, Directory(root: directory.root))
    let both = try await outer.whileLocked { try? await inner.whileLocked { true } }
    #expect(both == .some(.some(nil)) || both == .some(nil))
    #expect(try await inner.whileLocked { true } == true)
    #expect(try directory.names(in: "") == [])
  }

  @Test func aFolderThatCanNotBeReadToItsEndHasNotEnded() throws {
    let entry = UnsafeMutablePointer<dirent>.allocate(capacity: 1)
    defer { entry.deallocate() }
    entry.initialize(to: dirent())
    withUnsafeMutableBytes(of: &entry.pointee.d_name) { $0.copyBytes(from: "a\0".utf8) }
    /// One entry, then the end with this `errno`.
    func names(endingWith code: CInt) throws(FileSystemFailure) -> [String] {
      var entries = [entry]
      return try directory.names(in: "x") {
        if let entry = entries.popLast() { return entry }
        errno = code
        return nil
      }
    }
    #expect(try names(endingWith: 0) == ["a"])
    #expect(throws: FileSystemFailure(path: directory.root + "/x", errno: .ioError)) { try names(endingWith: EIO) }
  }

  @Test func aPipeIsNotWaitedFor() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    #expect(mkfifo(directory.root + "/pipe", 0o644) == 0)
    #expect(throws: FileSystemFailure(path: directory.root + "/pipe", errno: .invalidArgument)) {
      try directory.contents(of: "pipe")
    }
  }

  @Test func aFileAboveTheLimitIsNotRead() throws {
    try directory.makeFolder("")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    try directory.create("a", with: [1, 2, 3])
    #expect(try directory.contents(of: "a", upTo: 3) == [1, 2, 3])
    #expect(try directory.contents(of: "a", upTo: 2) == nil)
    // A sparse file of one terabyte.
    #expect(truncate(directory.root + "/a", 1 << 40) == 0)
    #expect(try directory.contents(of: "a", upTo: 4 << 20) == nil)
  }

  @Test func theReasonOfAFailureIsTheFirstOne() throws {
    #if os(Linux)
      // Nobody can make a folder there, not even root.
      #expect(throws: FileSystemFailure(path: "/sys/a", errno: .notPermitted)) {
        try Directory(root: "/sys").makeFolder("a")
      }
    #endif
    try directory.makeFolder("")
    try directory.create("file", with: [1])
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    #expect(throws: FileSystemFailure(path: directory.root + "/file/a", errno: .notDirectory)) {
      try directory.makeFolder("file/a")
    }
  }

  @Test func noLinkBelowTheRootIsFollowedWhereNoneShallBe() throws {
    try directory.makeFolder("closed")
    try directory.create("treasure/1", with: [1])
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    try FileManager.default.createSymbolicLink(
      atPath: directory.root + "/closed/way", withDestinationPath: directory.root + "/treasure")
    let closed = Directory(root: directory.root + "/closed", followsLinks: false)
    let failure = FileSystemFailure(path: closed.root + "/way/1", errno: .notDirectory)
    #expect(throws: failure) { try closed.contents(of: "way/1") }
    #expect(throws: failure) { try closed.kind(of: "way/1") }
    #expect(throws: FileSystemFailure(path: closed.root + "/way/2", errno: .notDirectory)) {
      try closed.create("way/2", with: [2])
    }
    #expect(throws: failure) { try closed.move("way/1", to: "mine") }
    #expect(try closed.remove("way/1") == false)
    #expect(try closed.kind(of: "way") == .link)
    #expect(try directory.names(in: "treasure") == ["1"])
  }

  @Test func aFolderIsInsideOfAnotherAndNotBesideOneWhoseNameItBeginsWith() throws {
    try directory.makeFolder("Content/en")
    try directory.makeFolder("Content-new")
    defer { try? FileManager.default.removeItem(atPath: directory.root) }
    let content = Directory(root: directory.root + "/Content")
    let places = ["Content", "Content/en", "Content/public/a", "Content-new", "Content-new/public", "public", ""]
    #expect(
      places.filter { Directory(root: directory.root + "/" + $0).isInside(content) } == [
        "Content", "Content/en", "Content/public/a",
      ])
    #expect(content.isInside(Directory(root: "/")))
  }
}
