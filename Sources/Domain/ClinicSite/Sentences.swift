/// A sentence of a block of text.
public struct Sentence: Sendable, Hashable {
  public var text: Substring
  /// Runs of letters and digits, each with the apostrophes and hyphens inside it.
  public var words: [Substring]
}

extension String {
  /// The text's sentences: each ends at `.`, `!` or `?` (with closing quotes and brackets) before a space, or at the
  /// end of the text. A colon ends none; neither does the point of "Dr", "e.g." or an initial.
  public var sentences: [Sentence] {
    var sentences: [Sentence] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if ".!?…".contains(self[index]) {
        var end = next
        while end < endIndex, "”’\"')]".contains(self[end]) { end = self.index(after: end) }
        if end == endIndex || self[end].isWhitespace, !isAbbreviated(upTo: index, from: start) {
          append(start..<end, to: &sentences)
          start = end
        }
        index = end
      } else {
        index = next
      }
    }
    append(start..<endIndex, to: &sentences)
    return sentences
  }

  private func append(_ range: Range<Index>, to sentences: inout [Sentence]) {
    let text = self[range].trimmingPrefix(while: \.isWhitespace)
    let words = text.words
    if !words.isEmpty { sentences.append(Sentence(text: text, words: words)) }
  }

  /// Whether the point at `index` belongs to a word such as "Dr." or "e.g.", or to an initial.
  private func isAbbreviated(upTo index: Index, from start: Index) -> Bool {
    guard self[index] == "." else { return false }
    let word = self[start..<index].reversed().prefix { !$0.isWhitespace && $0 != "(" }
    let before = String(word.reversed())
    if before.count == 1, before.first?.isUppercase == true, before != "I" { return true }
    return Sentence.abbreviations.contains(before)
  }
}

extension Sentence {
  /// Words whose point ends no sentence.
  public static let abbreviations: Set<String> = [
    "Dr", "Mr", "Mrs", "Ms", "St", "No", "vs", "e.g", "i.e", "al", "approx", "ext",
  ]
}

extension Substring {
  /// Runs of letters and digits, each with the apostrophes, hyphens and points inside it.
  public var words: [Substring] {
    var words: [Substring] = []
    var start: Index?
    var end = startIndex
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      let next = self.index(after: index)
      if character.isLetter || character.isNumber {
        if start == nil { start = index }
        end = next
      } else if let begun = start {
        let joins = "’'-‑.,".contains(character) && next < endIndex && (self[next].isLetter || self[next].isNumber)
        if !joins {
          words.append(self[begun..<end])
          start = nil
        }
      }
      index = next
    }
    if let start { words.append(self[start..<end]) }
    return words
  }
}
