import Foundation
import Testing

@Suite struct CheckCommandTests {
  private let fixture = CommandFixture()

  /// JUnit's report has skipped cases for it.
  @Test(arguments: [
    ("text", "bedside: not checked in fr: unsafe-claim\n"),
    ("json", "bedside: not checked in fr: unsafe-claim\n"), ("junit", ""),
  ])
  func whatWasNotCheckedIsSaidOnce(format: String, errors: String) throws {
    defer { fixture.removeFolder() }
    try fixture.writeSite("## When to see a doctor\n\nToday.")
    let settings = """
      name: Test clinic
      tagline: Physiotherapy
      base-url: https://clinic.example/
      languages: [en, fr]
      phone: 613-555-0100
      emergency-number: "911"
      """
    try fixture.write(settings, to: "Content/site.yml")
    let run = try fixture.bedside("check", "--format", format, "--rule", "unsafe-claim", "--rule", "link-text")
    #expect(run.status == 0)
    #expect(run.errors == errors)
  }
}
