import Foundation
import Reporting
import Testing

@Suite struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/\(name)"), encoding: .utf8)
  }

  @Test func thePageAboutRulesIsWhatTheProgramSays() throws {
    #expect(try page("rules.md") == rulesDocument, "run `make docs`")
  }
}
