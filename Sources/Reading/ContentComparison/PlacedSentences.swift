import ClinicSite
import Prose
import TextModel

extension Page {
  /// The page's sentences in order. Included callouts come last, and only those in `included`.
  func placedSentences(in edition: Edition, included: Set<IncludedCallout> = []) -> [PlacedSentence] {
    var sentences = body.blocks.placedSentences
    for callout in includedCallouts.intersection(included).sorted() {
      guard let page = edition.page(callout.file) else { continue }
      sentences += page.body.blocks.placedSentences.filter { $0.callout == callout.kind }
    }
    return sentences
  }

  var includedCallouts: Set<IncludedCallout> {
    Set(
      body.callouts.flatMap { callout in
        callout.inclusions.map { IncludedCallout(kind: callout.kind, file: $0) }
      })
  }
}

struct IncludedCallout: Hashable, Comparable {
  var kind: Callout.Kind
  /// The file that it comes from.
  var file: String

  static func < (left: IncludedCallout, right: IncludedCallout) -> Bool {
    (left.kind.rawValue, left.file) < (right.kind.rawValue, right.file)
  }
}

extension Edition {
  func page(_ file: String) -> Page? { pages.first { $0.file == file } ?? handouts.first { $0.file == file } }
}

extension TextBlocks {
  fileprivate var placedSentences: [PlacedSentence] {
    var heading: String?
    var sentences: [PlacedSentence] = []
    for block in self {
      let callout = block.callout.flatMap(Callout.Kind.init(rawValue:))
      let text = block.textWithCitations
      if case .heading = block.kind {
        heading = text.withSingleSpaces
        sentences.append(
          PlacedSentence(text: text.withSingleSpaces, heading: nil, callout: callout, isHeading: true))
        continue
      }
      sentences += text.sentences.map { sentence in
        PlacedSentence(text: sentence.withSingleSpaces, heading: heading, callout: callout, isHeading: false)
      }
    }
    return sentences
  }
}

extension TextBlock {
  /// The text with its citations in source form, since changing a sentence's citation counts as changing the sentence.
  fileprivate var textWithCitations: String {
    guard !citations.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var written: [UInt8] = []
    var start = 0
    for citation in citations {
      let end = min(max(citation.offset, start), bytes.count)
      written += bytes[start..<end] + Array("[@\(citation.key)]".utf8)
      start = end
    }
    return String(decoding: written + bytes[start...], as: UTF8.self)
  }
}

extension String {
  var sentences: [Substring] { Prose(self).sentences.map { self[utf8: $0.range] } }
}

extension StringProtocol {
  var withSingleSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
