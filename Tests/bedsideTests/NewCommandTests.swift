import Foundation
import Testing

@Suite struct NewCommandTests {
  private let fixture = CommandFixture()
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").path

  private func paths(below folder: String) throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path + "/" + folder))
  }

  @Test func aNewClinicHasTheFilesOfTheSampleAndNothingToMend() throws {
    try FileManager.default.createDirectory(at: fixture.folder, withIntermediateDirectories: true)
    defer { fixture.removeFolder() }
    let sample = Self.repository + "/Content"
    let run = try fixture.bedside("new", "my-clinic", "--from", sample)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("my-clinic is ready: "))
    let ofItsRepository = [
      ".github", ".github/workflows", ".github/workflows/publish.yml", ".gitignore", ".gitlab-ci.yml",
    ]
    #expect(
      try paths(below: "my-clinic")
        == Set(FileManager.default.subpathsOfDirectory(atPath: sample) + ofItsRepository))
    let check = try fixture.bedside("check", "--content", "my-clinic", "--as-of", "2026-11-21", "--format", "json")
    #expect(check == CommandFixture.Run(status: 0, output: "[]\n", errors: ""))
    let again = try fixture.bedside("new", "my-clinic", "--from", sample)
    #expect(
      again
        == CommandFixture.Run(
          status: 2, output: "", errors: "bedside: \"my-clinic\" is there already; give the name of a new folder.\n"))
  }

  @Test func whatARepositoryCameWithStays() throws {
    defer { fixture.removeFolder() }
    let own = fixture.folder.appending(path: "clone/.gitignore")
    try FileManager.default.createDirectory(at: own.deletingLastPathComponent(), withIntermediateDirectories: true)
    try "*.tmp\n".write(to: own, atomically: true, encoding: .utf8)
    let run = try fixture.bedside("new", "clone", "--from", Self.repository + "/Content", "--quiet")
    #expect(run == CommandFixture.Run(status: 0, output: "", errors: ""))
    #expect(try String(contentsOf: own, encoding: .utf8) == "*.tmp\n")
    #expect(try paths(below: "clone").contains(".gitlab-ci.yml"))
  }

  @Test func everyPlaceholderOfANewClinicIsToldOnce() throws {
    try FileManager.default.createDirectory(at: fixture.folder, withIntermediateDirectories: true)
    defer { fixture.removeFolder() }
    #expect(try fixture.bedside("new", "mine", "--from", Self.repository + "/Content", "--quiet").output == "")
    let gate = try fixture.bedside(
      "check", "--content", "mine", "--for", "publishing", "--rule", "placeholder", "--quiet", "--as-of", "2026-11-21")
    let kingston = gate.output.split(separator: "\n").filter {
      $0.hasPrefix("mine/en/locations/kingston.md:") && $0.contains(": error: a placeholder")
    }
    let text = try String(contentsOf: fixture.folder.appending(path: "mine/en/locations/kingston.md"), encoding: .utf8)
    let keys = text.split(separator: "\n---\n")[0].matches(of: #/\n[a-z-]+:/#).count
    let shared = ["reviewed", "next-review", "reviewer", "version", "unconfirmed"]
    #expect(kingston.count == keys - shared.count)
  }

  @Test func withoutASampleItSaysWhatToDo() throws {
    try FileManager.default.createDirectory(at: fixture.folder, withIntermediateDirectories: true)
    defer { fixture.removeFolder() }
    // A copy of the program outside a checkout or release.
    try FileManager.default.copyItem(at: CommandFixture.program, to: fixture.folder.appending(path: "bedside"))
    let run = try fixture.run("./bedside", "new", "mine")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("bedside: there is no sample to start from: no content folder is at Content or /"))
    #expect(run.errors.hasSuffix("Run this in a checkout of Bedside, or name a content folder with --from.\n"))
    #expect(
      try fixture.bedside("new", "mine", "--from", "Other")
        == CommandFixture.Run(
          status: 2, output: "", errors: "bedside: \"Other\" is not a content folder: it has no site.yml.\n"))
    #expect(try paths(below: "") == ["bedside"])
  }

  @Test func aNewPageIsSoundAtOnceAndNeverOverwritten() throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite(to: "mine", "## When to see a doctor\n\nToday.\n")
    let run = try fixture.bedside(
      "new", "--location", "Orléans", "--content", "mine", "--as-of", "2026-11-21")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("mine/en/locations/orleans.md is new. Its address will be /locations/orleans/. Next:\n"))
    #expect(try fixture.bedside("new", "--condition", "Neck pain", "--content", "mine", "--quiet").output == "")
    #expect(try fixture.bedside("new", "--page", "tips/Cold", "--content", "mine", "--quiet").status == 0)
    #expect(try fixture.bedside("check", "--content", "mine", "--skip-rule", "orphan-page", "--quiet").output == "")
    #expect(
      try fixture.bedside("new", "--location", "orleans", "--content", "mine")
        == CommandFixture.Run(status: 2, output: "", errors: "bedside: en/locations/orleans.md is there already.\n"))
    let before = try paths(below: "mine")
    let reserved = try fixture.bedside("new", "--page", "assets/Cold", "--content", "mine")
    #expect(reserved.status == 2)
    #expect(
      reserved.errors.hasPrefix("mine/en/assets/cold.md:1:1: error: the address /assets/cold/ is reserved [address]\n"))
    #expect(try paths(below: "mine") == before)
  }

  @Test(arguments: [
    [], ["a", "--location", "b"], ["--location", "a", "--condition", "b"], ["--page", "a", "--from", "Content"], [""],
  ])
  func oneThingIsMadeAtATime(arguments: [String]) throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite()
    #expect(try fixture.bedside(["new"] + arguments).status == 2)
  }
}
