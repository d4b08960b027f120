import ClinicSite
import Diagnostics
import TextModel

extension RuleID {
  public static let uncitedClaim: RuleID = "uncited-claim"
}

let uncitedClaimRule = Rule(
  .uncitedClaim, .warning, publishing: .error, summary: "A paragraph with a figure or a study, and no citation",
  explanation: Explanation(
    why: """
      A number about people, or "studies show", asks for trust. With a source beside it, the reader and the reviewer can
      check it. Each paragraph and list item needs its own citation; doses such as "10 to 20 minutes" need none.
      """,
    bad: "About 1 in 5 people have a mild effect.",
    good: "About 1 in 5 treatments had a mild effect [@brady2014]."),
  languages: ["en"],
  .page { checked in
    zip(checked.texts, checked.words).compactMap { text, words in
      guard let block = text.block, block.kind == .paragraph, block.citations.isEmpty else { return nil }
      let matches = evidence.matches(in: words)
      if matches.isEmpty { return nil }
      let harmless = HarmlessSentences(of: words)
      guard let match = matches.first(where: { !words.isHarmless($0, in: block, harmless) }) else { return nil }
      return Finding(
        "\"\(text.quote(match.range, words))\" has no citation in its paragraph",
        at: text.location(ofOffset: words.words[match.range.lowerBound].start),
        help: "add where it is from, such as [@brady2014], or leave the claim out")
    }
  })

/// By the index of their first word.
private struct HarmlessSentences {
  var aboutMoneyOrSize: Set<Int>
  /// "We found no good study of IMS for this."
  var findingNothing: Set<Int>

  init(of text: TextWords) {
    let words = text.words
    aboutMoneyOrSize = text.sentences { moneyAndSize.contains(words[$0].hash) }
    findingNothing = text.sentences { index in
      no.contains(words[index].hash) && index > text.sentence(around: index).lowerBound + 1
        && found.contains(words[index - 1].hash)
        && (words[index - 2].hash == we || words[max(0, index - 3)].hash == we)
    }
  }
}

extension TextWords {
  fileprivate func isHarmless(
    _ match: PhraseList.Match, in block: TextBlock, _ harmless: HarmlessSentences
  ) -> Bool {
    let start = words[match.range.lowerBound]
    let sentence = sentence(around: match.range.lowerBound).lowerBound
    switch match.section.name {
    case "words":
      return block.links.contains { $0.range.contains(start.start) } || pointers.contains(words[sentence].hash)
        || harmless.findingNothing.contains(sentence)
    case "percent": return harmless.aboutMoneyOrSize.contains(sentence)
    case "people": return (number(at: match.range.lowerBound, in: block) ?? 0) < 10
    case "treatments": return isDose(after: match.range.upperBound)
    default: return isNoShare(match.range, in: block)
    }
  }

  /// "8 visits a week", "3 sessions each month"
  private func isDose(after end: Int) -> Bool {
    end < words.count && words[end].boundary == .none && each.contains(words[end].hash)
  }

  /// "3 in 2024", "at 5 in 10 minutes": the second number is a year, or not the larger one.
  private func isNoShare(_ range: Range<Int>, in block: TextBlock) -> Bool {
    guard range.count > 2, words[range.lowerBound].isNumber, words[range.upperBound - 1].isNumber else { return false }
    guard let part = number(at: range.lowerBound, in: block), let whole = number(at: range.upperBound - 1, in: block)
    else { return false }
    let isYear =
      whole >= 1900 && whole <= 2100 && words[range.upperBound - 1].end - words[range.upperBound - 1].start == 4
    return part >= whole || isYear
  }

  private func number(at index: Int, in block: TextBlock) -> Double? {
    let text = block.text.utf8.dropFirst(words[index].start).prefix(words[index].end - words[index].start)
    return Double(String(decoding: text.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self))
  }
}

private let evidence = PhraseList(PackageResources.EvidenceWords_txt)

private func hashes(_ words: String) -> Set<UInt64> {
  Set(words.split(separator: " ").map { TextWords.hash(String($0)) })
}

/// "Ask us what the research says."
private let pointers = hashes("read see ask")
private let we = TextWords.hash("we")
private let no = hashes("no none")
private let found = hashes("found of find")
private let each = hashes("a an each every per")
private let moneyAndSize = hashes(
  """
  $ pay pays paid cover covers covered cost costs fee fees plan plans bill tax price refund zoom size text screen \
  larger bigger enlarge humidity
  """)
