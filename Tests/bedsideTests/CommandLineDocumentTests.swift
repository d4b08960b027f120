import Foundation
import Testing

@testable import bedside

@Test func thePageOfTheCommandLineIsFresh() throws {
  let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
  let page = try String(contentsOf: repository.appending(path: "docs/cli.md"), encoding: .utf8)
  #expect(page == commandLineDocument, "run `make docs`")
}
