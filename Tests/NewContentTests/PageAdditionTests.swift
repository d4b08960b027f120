import ClinicSite
import ContentLoading
import Operations
import Testing

@testable import NewContent

@Suite struct PageAdditionTests {
  private let files = [
    "en/conditions/sciatica.md": page(
      "Sciatica", keys: "verdict: may-help\narea: back\nalso-called: [pinched nerve]",
      "## When to see a doctor\n\nToday.")
  ]

  private func messages(_ addition: PageAddition) -> [String] {
    switch addition {
    case .possible: []
    case .unreadable(let problems), .harmful(let problems): problems.diagnostics.map(\.message)
    }
  }

  @Test func aPageThatBringsNoErrorIsPossibleAndKnowsItsAddress() async throws {
    let addition = try await addition(of: NewPage(path: "tips/Cold"), to: source(files), asOf: #require(today), jobs: 2)
    guard case .possible(let file, let site, let warnings) = addition else {
      Issue.record("\(messages(addition))")
      return
    }
    #expect(file.path == "en/tips/cold.md")
    #expect(site.editions[0].pages.first { $0.file == file.path }?.address.path == "/tips/cold/")
    #expect(warnings.map(\.rule) == [.orphanPage])
  }

  @Test(arguments: [
    ("assets/x", "the address /assets/x/ is reserved"),
    ("glossary", "the address /glossary/ is taken by a page that Bedside makes (glossary)"),
    (
      "conditions/Pinched nerve",
      "\"pinched nerve\" is on en/conditions/pinched-nerve.md too, with the verdict uncertain"
    ),
    (
      "A title that is far too long for a list of results, and for a phone",
      "\"title\" is 67 characters long; at most 65 are wanted"
    ),
  ])
  func aPageThatBringsAnErrorIsHarmful(path: String, message: String) async throws {
    let addition = try await addition(of: NewPage(path: path), to: source(files), asOf: #require(today), jobs: 2)
    guard case .harmful = addition else {
      Issue.record("it is not harmful")
      return
    }
    #expect(messages(addition) == [message])
  }

  @Test func theErrorsThatWereThereBeforeAreNotThePagesFault() async throws {
    let broken = files.merging(["en/tips/old.md": "no front matter"]) { $1 }
    let addition = try await addition(
      of: NewPage(path: "tips/cold"), to: source(broken), asOf: #require(today), jobs: 2)
    guard case .possible = addition else {
      Issue.record("\(messages(addition))")
      return
    }
  }

  @Test func anExistingPageIsRefused() async throws {
    await #expect(throws: Refusal("en/conditions/sciatica.md is there already")) {
      try await addition(of: NewPage(condition: "Sciatica"), to: source(files), asOf: #require(today), jobs: 2)
    }
  }

  @Test func withoutASoundSiteFileNothingIsPossible() async throws {
    let addition = try await addition(
      of: NewPage(path: "cold"), to: source(["site.yml": "- a"]), asOf: #require(today), jobs: 2)
    guard case .unreadable = addition else {
      Issue.record("it is not unreadable")
      return
    }
    #expect(messages(addition) == ["site.yml must be a map"])
  }

  /// The page that is there has to give way, or this one to be called something else.
  @Test func aWarningAboutAnotherPageIsNotThePages() async throws {
    let old = files.merging(["en/tips/old.md": page("Cold")]) { $1 }
    let addition = try await addition(of: NewPage(path: "tips/cold"), to: source(old), asOf: #require(today), jobs: 2)
    guard case .possible(_, _, let warnings) = addition else {
      Issue.record("\(messages(addition))")
      return
    }
    #expect(Set(warnings.map(\.location.file)) == ["en/tips/cold.md"])
  }
}
