/// A text's tokens and sentences, found in one pass over its UTF-8. It keeps offsets, not the text.
package struct Prose: Sendable, Hashable {
  package private(set) var tokens: [Token]
  /// Every token belongs to exactly one sentence, and no sentence is without tokens.
  package private(set) var sentences: [Sentence]

  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.readText()
      return Prose(tokens: tokenizer.tokens, sentences: tokenizer.sentences)
    }
  }

  private init(tokens: [Token], sentences: [Sentence]) {
    self.tokens = tokens
    self.sentences = sentences
  }
}

extension String {
  /// The text at UTF-8 offsets. The range is clamped to the text.
  package subscript(utf8 range: Range<Int>) -> Substring {
    let range = range.clamped(to: 0..<utf8.count)
    return self[utf8.index(startIndex, offsetBy: range.lowerBound)..<utf8.index(startIndex, offsetBy: range.upperBound)]
  }
}
