import ClinicSite
import Diagnostics
import Testing
import TreatmentFixture

@testable import ContentChecks

@Suite struct MissingRoleRuleTests {
  private func problems(_ treatment: String, _ files: [String: String]) async throws -> [Diagnostic] {
    try await findings(
      of: missingRoleRule, in: files.merging(["treatments/ims.yml": treatment]) { _, new in new })
  }

  private let about = page("About", keys: "role: about")

  @Test func aRoleThatPagesMustLinkToIsMissed() async throws {
    let line = try #require(
      needling.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("on: [home, about") })
    #expect(
      try await problems(needling, ["en/a.md": about]) == [
        warning(
          .missingRole, "no page in en/ has the role risks for ims", "treatments/ims.yml", line + 1, 5,
          help: "write it, with role: risks, or take this entry out")
      ])
    #expect(try await problems(needling, ["en/a.md": about, "en/b.md": page("Risks", keys: "role: risks")]) == [])
  }

  @Test func evidenceIsShownWithThePageAboutResearch() async throws {
    let treatment = "evidence: { summary: { en: Some., fr: Peu. }, limits: { en: Few., fr: Peu. } }\n" + needling
    let files = ["en/a.md": about, "en/b.md": page("Risks", keys: "role: risks")]
    #expect(
      try await problems(treatment, files) == [
        warning(
          .missingRole, "no page in en/ has the role research for ims, so that evidence is shown nowhere",
          "treatments/ims.yml", 1, 11, help: "write it, with role: research, or take evidence out")
      ])
    let research = page("Research", keys: "role: research")
    #expect(try await problems(treatment, files.merging(["en/c.md": research]) { $1 }) == [])
  }

  @Test func aTreatmentThatNoPageExplainsYetIsOnlyBegun() async throws {
    #expect(try await problems(needling, ["en/a.md": page()]) == [])
  }
}
