import ContentLoading
import Foundation
import GitContent
import Testing

@Suite struct RevisionSourceTests {
  private func files(_ revision: String, of folder: String) async throws -> [String: String] {
    let source = try await ContentSource.revision(revision, of: folder)
    return try source.paths().reduce(into: [:]) { files, path in
      files[path] = String(decoding: try source.read(path), as: UTF8.self)
    }
  }

  private func failure(_ revision: String, of folder: String) async throws -> GitFailure? {
    await #expect(throws: GitFailure.self) { _ = try await ContentSource.revision(revision, of: folder) }
  }

  @Test func aRevisionHasTheFilesThatItHadThen() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: Old\n", "Content/en/a.md": "One\n", "README.md": "Read"])
    try repository.commit("First")
    try repository.write(["Content/site.yml": "name: New\n", "Content/en/b.md": ""])
    try repository.remove("Content/en/a.md")
    try repository.commit("Second")
    try repository.write(["Content/site.yml": "name: Not committed\n"])
    let folder = repository.path("Content")
    #expect(try await files("HEAD~1", of: folder) == ["site.yml": "name: Old\n", "en/a.md": "One\n"])
    #expect(try await files("main", of: folder) == ["site.yml": "name: New\n", "en/b.md": ""])
    #expect(
      try await files(repository.git("rev-parse", "HEAD"), of: folder) == ["site.yml": "name: New\n", "en/b.md": ""])
  }

  @Test func bytesAndNamesOfAnyKindComeThrough() async throws {
    let repository = try TemporaryRepository()
    let text = "\n\n# Ünï\u{0}code\r\nwithout an end"
    try repository.write(["Content/é \"x\"\nb.md": text, "Content/empty.md": "", "Content/.hidden/a.md": "No"])
    try repository.commit("First")
    #expect(
      try await files("HEAD", of: repository.path("Content")) == ["é \"x\"\nb.md": text, "empty.md": ""])
  }

  @Test func theContentFolderMayBeTheRepositoryOrGoneOrDeep() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["sites/a/site.yml": "name: A\n"])
    try repository.commit("First")
    try repository.remove("sites")
    #expect(try await files("HEAD", of: repository.folder.path) == ["sites/a/site.yml": "name: A\n"])
    #expect(try await files("HEAD", of: repository.path("sites/a")) == ["site.yml": "name: A\n"])
    #expect(try await files("HEAD", of: repository.path("sites") + "/") == ["a/site.yml": "name: A\n"])
  }

  @Test func aTagLeadsToItsCommit() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    try repository.git(
      "-c", "user.name=Test", "-c", "user.email=test@clinic.example", "tag", "--annotate", "v1", "--message", "One")
    #expect(try await files("v1", of: repository.path("Content")) == ["site.yml": "name: A\n"])
  }

  @Test(arguments: ["nothing", "", "-h", "--all", "HEAD:Content", "main..HEAD", "a b"])
  func anUnknownRevisionIsToldAsOne(revision: String) async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    #expect(
      try await failure(revision, of: repository.path("Content")) == .unknownRevision(revision, isShallow: false))
  }

  @Test func aCommitThatCanNotBeReadIsNoUnknownRevision() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    let commit = try repository.git("rev-parse", "HEAD")
    let object = ".git/objects/\(commit.prefix(2))/\(commit.dropFirst(2))"
    try repository.remove(object)
    try repository.write([object: "junk"])
    #expect(
      try await failure("HEAD", of: repository.path("Content"))
        == .failed("loose object \(commit) (stored in \(object)) is corrupt"))
  }

  @Test func aCloneWithoutTreesIsToldFromAFolderThatIsNotThere() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    try repository.configure(["uploadpack.allowFilter": "true"])
    let clone = try TemporaryRepository(isRepository: false)
    try clone.git(
      "clone", "--quiet", "--no-checkout", "--filter=tree:0", "file://" + repository.folder.path, "clone")
    #expect(try await failure("HEAD", of: clone.path("clone/Content")) == .partialClone(revision: "HEAD"))
  }

  @Test func aShallowCloneIsToldToFetchMore() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    try repository.write(["Content/site.yml": "name: B\n"])
    try repository.commit("Second")
    let clone = try TemporaryRepository(isRepository: false)
    try clone.git("clone", "--quiet", "--depth=1", "file://" + repository.folder.path, "clone")
    #expect(
      try await failure("HEAD~1", of: clone.path("clone/Content")) == .unknownRevision("HEAD~1", isShallow: true))
  }

  @Test func aFolderThatARevisionDoesNotHaveIsTold() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    #expect(
      try await failure("HEAD", of: repository.path("Other/content"))
        == .noFolder("Other/content", revision: "HEAD"))
    #expect(
      try await failure("HEAD", of: repository.path("Content/site.yml"))
        == .noFolder("Content/site.yml", revision: "HEAD"))
  }

  @Test func outsideOfARepositoryThereAreNoRevisions() async throws {
    let folder = try TemporaryRepository(isRepository: false)
    #expect(try await failure("HEAD", of: folder.folder.path) == .notARepository(folder: folder.folder.path))
  }

  @Test func aSymbolicLinkIsNotFollowed() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try FileManager.default.createSymbolicLink(
      atPath: repository.path("Content/people.yml"), withDestinationPath: "site.yml")
    try repository.commit("First")
    #expect(
      try await failure("HEAD", of: repository.path("Content"))
        == .symbolicLink("Content/people.yml", revision: "HEAD"))
  }
}
