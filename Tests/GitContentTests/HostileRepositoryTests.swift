import ContentLoading
import Foundation
import GitContent
import Testing

/// A repository may come from anyone: reading it must not run anything that it names.
@Suite struct HostileRepositoryTests {
  /// A repository that lacks the object of one file, and names another repository to fetch it from.
  private func partialClone() throws -> TemporaryRepository {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    try FileManager.default.copyItem(
      atPath: repository.path(".git"), toPath: repository.path("origin.git"))
    let blob = try repository.git("rev-parse", "HEAD:Content/site.yml")
    try repository.remove(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    try repository.configure([
      "core.repositoryFormatVersion": "1", "extensions.partialClone": "evil", "remote.evil.promisor": "true",
      "remote.evil.url": "file://" + repository.path("origin.git"),
    ])
    return repository
  }

  private func plant(_ repository: TemporaryRepository) throws -> String {
    let program = repository.path("program")
    try "#!/bin/sh\ntouch '\(repository.path("marker"))'\nexit 1\n".write(
      toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return program
  }

  private func hasRun(_ repository: TemporaryRepository) -> Bool {
    FileManager.default.fileExists(atPath: repository.path("marker"))
  }

  @Test(arguments: [
    ["remote.evil.uploadpack": "PROGRAM"],
    ["remote.evil.uploadpack": "PROGRAM", "protocol.allow": "always", "protocol.file.allow": "always"],
    ["remote.evil.url": "ssh://evil/a", "core.sshCommand": "PROGRAM"],
    ["remote.evil.url": "git://evil/a", "core.gitProxy": "PROGRAM"],
    ["remote.evil.url": "ext::PROGRAM", "protocol.ext.allow": "always"],
    ["remote.evil.url": "http://127.0.0.1:9/", "credential.helper": "!PROGRAM", "core.askPass": "PROGRAM"],
    ["url.ext::PROGRAM .insteadOf": "file://", "protocol.ext.allow": "always"],
  ])
  func nothingIsFetchedForAnObjectThatIsMissing(configuration: [String: String]) async throws {
    let repository = try partialClone()
    let program = try plant(repository)
    func planted(_ text: String) -> String { text.replacingOccurrences(of: "PROGRAM", with: program) }
    try repository.configure(
      Dictionary(uniqueKeysWithValues: configuration.map { (planted($0.key), planted($0.value)) }))
    await #expect(throws: GitFailure.partialClone(revision: "HEAD")) {
      _ = try await ContentSource.revision("HEAD", of: repository.path("Content"))
    }
    #expect(!hasRun(repository))
  }

  @Test func noOtherProgramThatTheRepositoryNamesIsRun() async throws {
    let repository = try TemporaryRepository()
    try repository.write([
      "Content/site.yml": "name: A\n", ".gitattributes": "* filter=evil diff=evil merge=evil\n",
    ])
    try repository.commit("First")
    let program = try plant(repository)
    for hook in ["post-checkout", "post-index-change", "fsmonitor-watchman", "reference-transaction", "pre-auto-gc"] {
      try FileManager.default.createDirectory(atPath: repository.path("hooks"), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: program, toPath: repository.path("hooks/" + hook))
    }
    try repository.configure([
      "core.fsmonitor": program, "core.hooksPath": repository.path("hooks"), "core.pager": program,
      "core.editor": program, "core.alternateRefsCommand": program, "pager.ls-tree": program,
      "pager.rev-parse": program, "pager.cat-file": program, "filter.evil.smudge": program,
      "filter.evil.clean": program,
      "filter.evil.process": program, "filter.evil.required": "true", "diff.external": program,
      "diff.evil.command": program, "diff.evil.textconv": program, "gpg.program": program,
      "uploadpack.packObjectsHook": program, "sequence.editor": program, "alias.rev-parse": "!" + program,
      "alias.ls-tree": "!" + program, "alias.cat-file": "!" + program, "alias.config": "!" + program,
    ])
    #expect(
      try await ContentSource.revision("HEAD", of: repository.path("Content")).read("site.yml")
        == Array("name: A\n".utf8))
    #expect(!hasRun(repository))
  }

  /// Checked-out files can imitate a bare repository with its own configuration and history.
  @Test func aRepositoryAmongTheContentIsNotTheRepository() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: Told\n"])
    try repository.commit("First")
    let bare = try TemporaryRepository(isRepository: false)
    try bare.git("clone", "--quiet", "--bare", repository.folder.path, "bare")
    for name in ["HEAD", "objects", "refs", "packed-refs", "config"] {
      try FileManager.default.copyItem(
        atPath: bare.path("bare/" + name), toPath: repository.path("Content/" + name))
    }
    let failure = await #expect(throws: GitFailure.self) {
      _ = try await ContentSource.revision("HEAD", of: repository.path("Content"))
    }
    #expect(failure == .bareRepository(folder: repository.path("Content")))
  }

  @Test func whatReplacesACommitOnThisMachineIsNotTheCommit() async throws {
    let repository = try TemporaryRepository()
    try repository.write(["Content/site.yml": "name: A\n"])
    try repository.commit("First")
    let blob = try repository.git("rev-parse", "HEAD:Content/site.yml")
    try repository.write(["other": "name: Another\n"])
    try repository.git("replace", blob, repository.git("hash-object", "-w", "other"))
    #expect(
      try await ContentSource.revision("HEAD", of: repository.path("Content")).read("site.yml")
        == Array("name: A\n".utf8))
  }
}
