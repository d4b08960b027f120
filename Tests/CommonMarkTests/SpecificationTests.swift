import Foundation
import Testing

/// The examples of the CommonMark 0.30 specification.
@Suite struct SpecificationTests {
  @Test func everyExampleIsRenderedAsCmarkDoesInSafeMode() throws {
    for example in try examples() {
      for isSmart in [false, true] {
        let expected = renderedByCmark(example.markdown, smartPunctuation: isSmart)
        #expect(
          renderedPlainly(example.markdown, smartPunctuation: isSmart) == expected, "example \(example.example)")
      }
    }
  }

  @Test func cmarkItselfFollowsTheSpecification() throws {
    let examples = try examples()
    let changedBySafety = examples.filter { example in
      renderedByCmark(example.markdown, smartPunctuation: false) != example.html
    }
    #expect(changedBySafety.count == 71)
    for example in examples {
      #expect(
        renderedByCmark(example.markdown, smartPunctuation: false, isSafe: false) == example.html,
        "example \(example.example)")
    }
    for example in changedBySafety {
      let safe = renderedByCmark(example.markdown, smartPunctuation: false)
      #expect(safe.contains("<!-- raw HTML omitted -->") || safe.contains("=\"\""), "example \(example.example)")
    }
  }
}

private struct Example: Decodable {
  var example: Int
  var markdown: String
  var html: String
}

private func examples() throws -> [Example] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let path =
    ProcessInfo.processInfo.environment["COMMONMARK_EXAMPLES"]
    ?? root.appending(path: ".build/commonmark-0.30.json").path()
  let data = try #require(
    FileManager.default.contents(atPath: path), "\(path) is not there: run make test, which fetches it")
  let examples = try JSONDecoder().decode([Example].self, from: data)
  try #require(examples.count == 652)
  return examples
}
