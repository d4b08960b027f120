import ClinicSite
import ContentLoading
import Foundation
import Testing

/// Uses real folders, for entries that a source in memory can't have.
@Suite struct FolderSourceTests {
  private let root = NSTemporaryDirectory() + "bedside-" + UUID().uuidString

  private func write(_ text: String, to path: String) throws {
    let file = root + "/" + path
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
  }

  private func listing() throws -> ContentListing { try ContentSource.folder(root).list() }

  @Test func whatCanNotBeReadIsNamed() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("text", to: "en/index.md")
    try link("en/gone.md", to: "nowhere.md")
    try link("en/loop.md", to: "loop.md")
    try link("en/device.md", to: "/dev/null")
    try link("en/same.md", to: "index.md")
    #expect(mkfifo(root + "/en/pipe.md", 0o644) == 0)
    let name = Array((root + "/en/caf?.md").utf8CString).map {
      $0 == CChar(UInt8(ascii: "?")) ? CChar(bitPattern: 0xE9) : $0
    }
    let file = name.withUnsafeBufferPointer { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o644) }
    #expect(file >= 0)
    close(file)
    #expect(
      try listing()
        == ContentListing(
          files: ["en/index.md", "en/same.md"],
          unreadable: [
            UnreadableEntry(path: "en/caf\u{FFFD}.md", reason: .nameIsNotText),
            UnreadableEntry(path: "en/device.md", reason: .notAFile),
            UnreadableEntry(path: "en/gone.md", reason: .linkToNothing),
            UnreadableEntry(path: "en/loop.md", reason: .linkToNothing),
            UnreadableEntry(path: "en/pipe.md", reason: .notAFile),
          ]))
  }

  @Test func aFolderIsReadOnceUnderItsOwnName() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let names = (0..<40).map { "en/f\($0)" }
    for name in names { try write("text", to: name + "/a.md") }
    for name in names {
      for other in names where other != name {
        try link("\(name)/to-\(other.dropFirst(3))", to: "../\(other.dropFirst(3))")
      }
    }
    try link("en/up", to: "..")
    try link("en/out", to: "/")
    let listing = try listing()
    #expect(listing.files == names.sorted().map { $0 + "/a.md" })
    #expect(listing.unreadable.count == 40 * 39 + 2)
    #expect(Set(listing.unreadable.map(\.reason)) == [.folderAgain])
  }

  @Test func aFolderFromElsewhereIsReadThroughItsLink() throws {
    let other = NSTemporaryDirectory() + "bedside-" + UUID().uuidString
    defer {
      try? FileManager.default.removeItem(atPath: root)
      try? FileManager.default.removeItem(atPath: other)
    }
    try write("text", to: "en/index.md")
    try FileManager.default.createDirectory(atPath: other + "/deep", withIntermediateDirectories: true)
    try "text".write(toFile: other + "/deep/a.md", atomically: false, encoding: .utf8)
    try link("en/shared", to: other)
    #expect(try listing() == ContentListing(files: ["en/index.md", "en/shared/deep/a.md"]))
  }
}
