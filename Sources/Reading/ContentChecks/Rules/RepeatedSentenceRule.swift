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
      the law or honesty wants in the same words everywhere are left out.
      """,
    bad: "A thin needle may help a tight muscle let go.   # on 17 pages",
    good: "The calf is where most runners feel it first.   # on the page that it is true of"),
  .site { checked in
    checked.site.editions.flatMap { edition in repeats(in: edition, of: checked) }
  })

private func repeats(in edition: Edition, of checked: CheckedSite) -> [Finding] {
  var places: [Substring: (pages: Set<String>, first: SourceLocation)] = [:]
  for page in edition.pages {
    guard let source = checked.site.sources[page.file] else { continue }
    for block in page.body.blocks where block.kind == .paragraph {
      for sentence in longSentences(of: block.text) where !sameEverywhere.contains(sentence.lowercased()) {
        let place = places[sentence]
        let offset = block.text.utf8.distance(from: block.text.startIndex, to: sentence.startIndex)
        places[sentence] = (
          (place?.pages ?? []).union([page.file]),
          place?.first ?? source.location(of: block.position(ofOffset: offset))
        )
      }
    }
  }
  return places.values.filter { $0.pages.count > mostPages }.map { place in
    let some = place.pages.sorted().prefix(3).joined(separator: ", ")
    return Finding(
      "this sentence stands on \(place.pages.count) pages", at: place.first,
      help: "say what is true of this page alone, or link to one page that says it: \(some) …")
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

/// Honesty wants these in the same words on every page that they are true of.
private let sameEverywhere = Set(
  String(decoding: PackageResources.SameEverywhere_txt, as: UTF8.self).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map { $0.lowercased() })
