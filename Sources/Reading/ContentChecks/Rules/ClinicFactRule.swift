import ClinicSite
import Diagnostics
import Prose

extension RuleID {
  public static let clinicFact: RuleID = "clinic-fact"
}

let clinicFactRule = Rule(
  .clinicFact, .error, summary: "A text that does not fit what the clinics declare about a treatment",
  explanation: Explanation(
    why: """
      Clinics differ, and somebody relies on it: a mild current through needles is no matter to most people and one to a
      person with a pacemaker. What a clinic declares is a fact in its front matter, named by the treatment's file. Each
      clinic's page says it for itself; another page may only say it for a clinic that it names, or for some.
      """,
    bad: "We put needles into tight muscles, with no electricity, and with electrical stimulation.",
    good: "Some clinics attach a mild electric current. Your clinic's page says which."),
  .page { checked in
    let clinics = checked.site.clinics[checked.page.language] ?? []
    let facts = (checked.site.treatments[checked.page.language] ?? []).filter {
      checked.page.treatments.isEmpty || checked.page.treatments.contains($0.treatment.id)
    }.flatMap(\.facts)
    guard !clinics.isEmpty, !facts.isEmpty else { return [] }
    return checked.texts.flatMap { text in facts.flatMap { checked.problems(with: $0, in: text, clinics) } }
  })

extension CheckedPage {
  fileprivate func problems(with said: CheckedTreatment.Fact, in text: ReadableText, _ clinics: [Page]) -> [Finding] {
    let prose = text.prose
    let matches = said.phrases.matches(in: prose)
    guard !matches.isEmpty else { return [] }
    let names = WordSet(clinics.flatMap { [$0.title, $0.clinic?.address.city ?? ""] }.flatMap { Prose($0).tokens })
    let wanted = page.clinic == nil ? names.union(excuses) : excuses
    let excused = prose.sentenceIndices { wanted.contains($0) }
    let answers = clinics.compactMap(\.clinic).filter { $0.treatments.contains(said.treatment) }
      .compactMap { $0.facts[said.fact.key] }
    return matches.compactMap { match in
      guard !excused.contains(prose.sentenceIndex(ofToken: match.range.lowerBound)),
        !prose.isQuestion(around: match.range.lowerBound)
      else { return nil }
      let isNegated = match.section.heedsNegation && prose.isNegated(match.range)
      return problem(with: said, saysYes: match.section.name == "yes" && !isNegated, answers).map {
        Finding(
          "\"\(text.quote(match.range))\" \($0.message)",
          at: text.location(ofToken: match.range.lowerBound), help: $0.help)
      }
    }
  }

  private func problem(
    with said: CheckedTreatment.Fact, saysYes: Bool, _ answers: [Bool]
  ) -> (message: String, help: String)? {
    let key = said.fact.key
    if let clinic = page.clinic {
      guard let answer = clinic.facts[key], answer != saysYes else { return nil }
      return (
        "is not what this clinic's data says",
        "\(key) is \(answer) in the front matter: change the sentence or the data"
      )
    }
    guard let first = answers.first else { return nil }
    if answers.contains(!first) {
      return (
        "is said for everybody, but clinics differ",
        "name the clinic, or write of some clinics, and that each clinic's page says what is done there"
      )
    }
    guard first != saysYes else { return nil }
    return (
      "is not so: \(key) is \(first) at every clinic",
      "change the sentence, or \(key) in the front matter of the clinics"
    )
  }
}

/// A sentence with one of these words is about some clinics only, or about a choice.
private let excuses = WordSet(
  """
  some if whether where which depends may might ask want prefer or choose differ
  certains certaines quelques si où quelle dépend peut peuvent pourrait demandez ou choisir
  """)
