import ClinicSite
import Diagnostics
import Prose
import TextModel

extension RuleID {
  public static let uncitedClaim: RuleID = "uncited-claim"
}

let uncitedClaimRule = Rule(
  .uncitedClaim, .warning, publishing: .error, summary: "A paragraph with a figure or a study, and no citation",
  explanation: Explanation(
    why: """
      A number about people, or "studies show", asks for trust. With a source beside it, the reader and the reviewer can
      check it. Each paragraph and list item needs its own citation. None is needed by doses such as "10 to 20 minutes", by
      addresses, by names such as "Agency for Healthcare Research", nor by a word of science that says nothing of what is
      known, such as "clinical research nurse".
      """,
    bad: "About 1 in 5 people have a mild effect.",
    good: "About 1 in 5 treatments had a mild effect [@brady2014]."),
  languages: ["en"],
  .page { checked in
    checked.englishTexts.compactMap { text in
      let prose = text.prose
      guard let block = text.block, block.kind == .paragraph, block.citations.isEmpty else { return nil }
      let matches = evidence.matches(in: prose)
      if matches.isEmpty { return nil }
      let harmless = HarmlessSentences(of: prose)
      let contacts = text.contactRanges
      let isHarmless = { (match: PhraseList.Match) in
        prose.isHarmless(match, in: block, harmless)
          || (match.section.name == "words" ? text.isName(match) : text.isNoFigure(match, contacts: contacts))
      }
      guard let match = matches.first(where: { !isHarmless($0) }) else { return nil }
      return Finding(
        "\"\(text.quote(match.range))\" has no citation in its paragraph",
        at: text.location(ofToken: match.range.lowerBound),
        help: "add where it is from, such as [@brady2014], or leave the claim out")
    }
  })

/// Indexes of sentences that need no citation.
private struct HarmlessSentences {
  var aboutMoneyOrSize: Set<Int>
  /// "We found no good study of IMS for this."
  var findingNothing: Set<Int>

  init(of prose: Prose) {
    let tokens = prose.tokens
    aboutMoneyOrSize = prose.sentenceIndices { moneyAndSize.contains($0) }
    findingNothing = Set(
      prose.sentences.indices.filter { sentence in
        prose.sentences[sentence].tokens.dropFirst(2).contains { index in
          no.contains(tokens[index]) && found.contains(tokens[index - 1])
            && (we.contains(tokens[index - 2]) || we.contains(tokens[max(0, index - 3)]))
        }
      })
  }
}

extension Prose {
  fileprivate func isHarmless(
    _ match: PhraseList.Match, in block: TextBlock, _ harmless: HarmlessSentences
  ) -> Bool {
    let start = tokens[match.range.lowerBound].range.lowerBound
    let sentence = sentenceIndex(ofToken: match.range.lowerBound)
    switch match.section.name {
    case "words":
      return block.links.contains { $0.range.contains(start) }
        || pointers.contains(tokens[sentences[sentence].tokens.lowerBound])
        || harmless.findingNothing.contains(sentence)
    case "percent": return harmless.aboutMoneyOrSize.contains(sentence)
    case "people": return (number(at: match.range.lowerBound, in: block) ?? 0) < 10
    case "treatments": return isDose(after: match.range.upperBound)
    default: return isNoShare(match.range, in: block)
    }
  }

  /// "8 visits a week", "3 sessions each month".
  private func isDose(after end: Int) -> Bool {
    end < tokens.count && tokens[end].boundary == .none && each.contains(tokens[end])
  }

  /// Two numbers that are not a proportion: in "3 in 2024" the second is a year, in "at 5 in 5 minutes" it is not
  /// larger.
  private func isNoShare(_ range: Range<Int>, in block: TextBlock) -> Bool {
    guard range.count > 2 else { return false }
    guard let part = number(at: range.lowerBound, in: block), let whole = number(at: range.upperBound - 1, in: block)
    else { return false }
    let isYear = whole >= 1900 && whole <= 2100 && tokens[range.upperBound - 1].range.count == 4
    return part >= whole || isYear
  }

  private func number(at index: Int, in block: TextBlock) -> Double? {
    guard tokens[index].kind == .number else { return nil }
    return Double(block.text[utf8: tokens[index].range].filter { $0 != "," })
  }
}

private let evidence = PhraseList(PackageResources.EvidenceWords_txt)

/// Point to evidence instead of claiming it: "Ask us what the research says."
private let pointers = WordSet("read see ask")
private let we = WordSet("we")
private let no = WordSet("no none")
private let found = WordSet("found of find")
private let each = WordSet("a an each every per")
private let moneyAndSize = WordSet(
  """
  $ pay pays paid cover covers covered cost costs fee fees plan plans bill tax price refund zoom size text screen \
  larger bigger enlarge humidity
  """)
