import ClinicSite
import ContentLoading
import Foundation
import Testing

@testable import ContentChecks

@Suite struct MeasuredSentenceTests {
  private func texts(_ text: String) -> [String] {
    measuredSentences(of: text, syllables: nil).map {
      String(decoding: Array(text.utf8)[$0.range], as: UTF8.self)
    }
  }

  /// That the sentences on bytes are those on characters, and have as many words.
  private func expectTheSame(_ text: String) {
    #expect(texts(text) == text.sentences.map { String($0.text) }, "\(text)")
    #expect(
      measuredSentences(of: text, syllables: nil).map(\.words) == text.sentences.map(\.words.count), "\(text)")
  }

  @Test(arguments: [
    "It can ache. Does it? Yes! And then", "Say “stop.” (We stop.) Then rest.", "Wait… Now go.",
    "Dr. Chan C. Gunn wrote 1.5 pages, e.g. on backs. It grew.", " … — !", "", "I. You. (A. Gunn) No. 5",
    "You can’t — or won't — use long-lasting, 10,000 of them.", "Où\u{A0}? Là\u{202F}! «\u{A0}Ça va.\u{A0}» Ça ira.",
    "Les œufs, l’été, 5\u{202F}000 pas et non‑stop.", "痛い。 Ärzte fühlen es.", "A .B. c.d e…f 'x' ’y’",
  ])
  func bytesGiveTheSentencesOfCharacters(text: String) { expectTheSame(text) }

  @Test func allTextOfTheSampleSiteGivesTheSentencesOfCharacters() async throws {
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Content").path(percentEncoded: false)
    let loaded = try await loadSite(
      from: .folder(content),
      options: LoadOptions(asOf: try #require(CalendarDate(iso8601: "2026-12-01")), languages: [Language("en")]))
    let site = CheckedSite(try #require(loaded.site))
    for page in site.pages { for text in CheckedPage(page, in: site).texts { expectTheSame(text.text) } }
  }

  private func syllables(_ text: String) -> Int {
    measuredSentences(of: text, syllables: .english).map(\.syllables).reduce(0, +)
  }

  @Test(arguments: [
    ("needle", 2), ("safely", 2), ("eased", 1), ("medial", 3), ("being", 2), ("fluent", 2), ("create", 2),
    ("physiotherapist", 6), ("long-lasting", 3), ("aches", 1), ("headaches", 2), ("didn’t", 2), ("can’t", 1),
    ("can't", 1), ("clinic’s", 2), ("didn't", 2),
    ("IMS", 3), ("911", 3), ("10,000", 5), ("rhythm", 2), ("the", 1), ("wanted", 2), ("muscles", 2), ("café", 2),
    ("boxes", 2), ("I", 1), ("Sciatica", 4),
  ])
  func syllablesAreCountedAsTheyAreSpoken(word: String, count: Int) { #expect(syllables(word) == count) }

  @Test func wordsOfThreeSyllablesAreLong() {
    #expect(measuredSentences(of: "An acupuncture needle, IMS.", syllables: .english).map(\.longWords) == [2])
  }
}
