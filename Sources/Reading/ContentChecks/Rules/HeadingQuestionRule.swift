import ClinicSite
import Diagnostics
import Prose

extension RuleID {
  public static let headingQuestion: RuleID = "heading-question"
}

let headingQuestionRule = Rule(
  .headingQuestion, .advice, summary: "A heading that asks, on a page that is not the questions page",
  explanation: Explanation(
    why: """
      A heading that states is shorter, begins with the word that a reader looks for, and sounds sure of itself. Questions
      belong on the page with the role questions. Elsewhere they are a matter of style, so this is advice, which fails
      nothing. Beginnings of questions are known in English, question marks everywhere.
      """,
    bad: "## How does a session feel?\n\nYou may feel a small prick.",
    good: "## How a session feels\n\nYou may feel a small prick."),
  .page { checked in
    guard checked.page.role != .questions else { return [] }
    let askedAbout = (checked.site.treatments[checked.page.language] ?? []).reduce(subjects) { $0.union($1.names) }
    return checked.texts.compactMap { text in
      guard text.isHeading,
        text.text.contains("?") || checked.page.language.code == "en" && text.prose.beginsAsQuestion(about: askedAbout)
      else { return nil }
      return Finding(
        "the heading \"\(text.text)\" asks a question", at: text.location(ofOffset: 0),
        help: "state what the section says, as in \"How a session feels\"")
    }
  })

extension ReadableText {
  fileprivate var isHeading: Bool {
    switch block?.kind {
    case .heading, .calloutHeading: true
    case nil: key == "title"
    default: false
    }
  }
}

extension Prose {
  /// True for "Does it hurt", "Can I drive" and "How long will I be sore", but not for "How a session feels" or "Do not
  /// drive".
  /// - Parameter askedAbout: What a verb may stand before: `subjects`, and the names of treatments.
  fileprivate func beginsAsQuestion(about askedAbout: WordSet) -> Bool {
    let words = Array(words.prefix(6))
    guard let first = words.first else { return false }
    if askingAlone.contains(first) { return words.count > 1 }
    if verbs.contains(first) { return words.count > 1 && askedAbout.contains(words[1]) }
    guard questionWords.contains(first) else { return false }
    // Looks for a verb before its subject, as in "What is IMS" and "How long will I". Only after some question words
    // may a noun or a measure come in between: "When pain is a warning" and "Who should not have IMS" are not
    // questions.
    let reach = askingFromAfar.contains(first) ? words.count : 3
    return words.prefix(reach).indices.dropFirst().dropLast().contains { index in
      verbs.contains(words[index]) && askedAbout.contains(words[index + 1])
        && words[1..<index].allSatisfy { !subjects.contains($0) }
    }
  }
}

private let questionWords = WordSet("how why when where what which who")
private let askingFromAfar = WordSet("how what which")
private let askingAlone = WordSet("is are does did was were")

private let verbs = WordSet(
  """
  am is are was were do does did has have can could will would shall should may might must can't don't doesn't won't \
  isn't aren't
  """)

private let subjects = WordSet(
  """
  i you he she it we they there this that these those a an the my your our their someone somebody everyone \
  everybody anyone people
  """)
