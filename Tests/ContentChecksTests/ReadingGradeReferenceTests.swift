import ClinicSite
import ContentLoading
import Foundation
import Prose
import Testing

@testable import ContentChecks

/// Compares the grade of every sample page with the grade according to a pronunciation dictionary.
@Suite struct ReadingGradeReferenceTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theGradeOfEverySamplePageIsWithinThreeTenthsOfTheDictionarys() async throws {
    let content = root.appending(path: "Content").path(percentEncoded: false)
    let loaded = try await loadSite(
      from: .folder(content),
      options: LoadOptions(asOf: try #require(CalendarDate(iso8601: "2026-12-01")), languages: [Language("en")]))
    let site = CheckedSite(try #require(loaded.site))
    let pages = site.pages.filter { $0.audience != .professional }.map { CheckedPage($0, in: site) }
    let measures = Dictionary(
      uniqueKeysWithValues: pages.compactMap { page in page.readingMeasure.map { (page.page.file, $0) } })
    try #require(measures.count > 50)

    let texts = pages.filter { measures[$0.page.file] != nil }.map { page in
      (page.page.file, page.texts.filter { $0.block != nil && $0.isRunningText }.map(\.text))
    }
    let references = try grades(
      of: Question(
        pages: Dictionary(uniqueKeysWithValues: texts),
        syllables: Dictionary(
          texts.flatMap(\.1).flatMap(parts).map { ($0, syllables(of: $0)) },
          uniquingKeysWith: { first, _ in first })))
    #expect(Set(references.keys) == Set(measures.keys))
    for (file, reference) in references.sorted(by: { $0.key < $1.key }) {
      let measure = try #require(measures[file])
      #expect(measure.words == reference.words, "\(file)")
      #expect(
        abs(measure.grade - reference.grade) <= 0.3,
        "\(file) is of grade \(measure.grade) here, and of grade \(reference.grade) by the dictionary")
      // With too many words missing from the dictionary, the rule would be compared with itself.
      #expect(reference.unknown * 10 <= reference.words, "\(file)")
    }
  }

  private func grades(of question: Question) throws -> [String: Reference] {
    let python = root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path(percentEncoded: false)),
      "there is no .venv/bin/python: run make test, which makes it")
    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/ReadingGrade/reference-grades.py").path(percentEncoded: false)]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(question))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode([String: Reference].self, from: answer)
  }
}

private struct Question: Encodable {
  /// The texts of each page, keyed by file.
  var pages: [String: [String]]
  /// The rule's own counts, for words that are not in the dictionary.
  var syllables: [String: Int]
}

private struct Reference: Decodable {
  var grade: Double
  var words: Int
  var unknown: Int
}

/// The parts of each word between hyphens, periods and commas.
private func parts(of text: String) -> [String] {
  Prose(text).tokens.flatMap { text[utf8: $0.range].split { ".,".contains($0) } }.map(String.init)
}

private func syllables(of part: String) -> Int {
  SyllableCounter.english.syllables(of: Prose(part), in: part).reduce(0, +)
}
