import ClinicSite
import Diagnostics
import TextModel

extension RuleID {
  public static let repeatedSentence: RuleID = "repeated-sentence"
}

private let mostPages = 4
private let fewestWords = 8

let repeatedSentenceRule = Rule(
  .repeatedSentence, .advice, summary: "A sentence that stands on more than \(mostPages) pages",
  explanation: Explanation(
    why: """
      A reader who looks at two pages notices that the second is the first with another name, and stops reading. What is
      true of many pages stands on one of them and is linked or included. Short sentences, boxes that are included, and what
      honesty wants in the same words everywhere (`same-everywhere` in a treatment's file) are left out.
      """,
    bad: "A thin needle may help a tight muscle let go.   # on 17 pages",
    good: "The calf is where most runners feel it first.   # on the page that it is true of"),
  .site { checked in
    checked.site.editions.flatMap { edition in repeats(in: edition, of: checked) }
  })

/// Where a sentence stands first, and on how many pages.
private struct Places {
  var page: Int
  var block: Int
  /// In bytes.
  var offset: Int
  var count = 1
  var lastPage: Int
}

private func repeats(in edition: Edition, of checked: CheckedSite) -> [Finding] {
  var places: [Substring: Places] = [:]
  let sameEverywhere = Set(checked.site.treatments.flatMap { $0.sameEverywhere[edition.language] ?? [] })
  for (number, page) in edition.pages.enumerated() {
    for index in page.body.blocks.indices {
      guard let text = page.body.blocks.paragraphText(at: index) else { continue }
      for sentence in longSentences(of: text) {
        if let known = places[sentence] {
          guard known.lastPage != number else { continue }
          places[sentence]?.count += 1
          places[sentence]?.lastPage = number
        } else {
          let offset = text.utf8.distance(from: text.startIndex, to: sentence.startIndex)
          places[sentence] = Places(page: number, block: index, offset: offset, lastPage: number)
        }
      }
    }
  }
  return places.compactMap { sentence, place in
    let page = edition.pages[place.page]
    guard place.count > mostPages, !sameEverywhere.contains(String(sentence)),
      let source = checked.site.sources[page.file]
    else { return nil }
    let position = page.body.blocks[place.block].position(ofOffset: place.offset)
    return Finding(
      "this sentence stands on \(place.count) pages", at: source.location(of: position),
      help: "say what is true of this page alone, or link to one page that says it")
  }
}

/// Sentences are told apart by their end marks alone: a rule that reads all pages at once has no time for more, and two
/// pages with the same words are cut alike.
private func longSentences(of text: String) -> [Substring] {
  var sentences: [Substring] = []
  var start = text.startIndex
  var spaces = 0
  func end(at index: String.Index) {
    if spaces >= fewestWords - 1 { sentences.append(text[start..<index]) }
    start = index
    spaces = 0
  }
  var last: UInt8 = 0
  for index in text.utf8.indices {
    let byte = text.utf8[index]
    if byte == UInt8(ascii: " ") {
      if last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!") {
        end(at: index)
        start = text.utf8.index(after: index)
      } else {
        spaces += 1
      }
    }
    last = byte
  }
  end(at: text.endIndex)
  return sentences
}
