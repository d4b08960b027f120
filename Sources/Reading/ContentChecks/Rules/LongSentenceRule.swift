import ClinicSite
import Diagnostics
import Prose

extension RuleID {
  public static let longSentence: RuleID = "long-sentence"
}

let longSentenceRule = Rule(
  .longSentence, .warning, summary: "A sentence of more than 20 words, or gravely of more than 25",
  explanation: Explanation(
    why: """
      Somebody in pain, or who reads with effort, loses the beginning of a long sentence before its end. Up to 20 words
      are easy; more than 25 are an error. Pages for professionals have only the second limit.
      """,
    bad: "When you go home after your session, you may find that the muscles we treated are sore for one or two days, "
      + "which is normal.",
    good: "After your session, the muscles we treated may be sore. This lasts one or two days and is normal."),
  .page { checked in
    let limit = checked.page.audience == .professional ? 25 : 20
    return checked.texts.filter(\.isRunningText).flatMap { text in
      text.prose.sentences.compactMap { sentence in
        let count = text.prose.wordCount(of: sentence)
        guard count > limit else { return nil }
        return Finding(
          "a sentence of \(count) words: \(text.beginning(of: sentence))",
          at: text.location(ofOffset: sentence.range.lowerBound),
          help: "write at most 20 words: make two sentences of it, or a list", severity: count > 25 ? .error : nil)
      }
    }
  })

extension ReadableText {
  /// The sentence's first five words in quotation marks.
  func beginning(of sentence: Sentence) -> String {
    let words = text[utf8: sentence.range].split(separator: " ")
    return "\"\(words.prefix(5).joined(separator: " "))\(words.count > 5 ? " …" : "")\""
  }
}
