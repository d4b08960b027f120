import ClinicSite
import Diagnostics
import Prose

extension RuleID {
  public static let electricity: RuleID = "electricity"
}

let electricityRule = Rule(
  .electricity, .error, summary: "A text about electric current that does not fit the data of the clinics",
  explanation: Explanation(
    why: """
      Some clinics attach a mild current to the needles, and some never do. Somebody with a pacemaker relies on what is
      written. Each clinic's page says it for itself; another page may only say it for a clinic that it names, or for some.
      """,
    bad: "We put needles into tight muscles, with no electricity, and with electrical stimulation.",
    good: "Some clinics attach a mild electric current. Your clinic's page says which."),
  languages: ["en"],
  .page { checked in
    let clinics = checked.site.clinics[checked.page.language] ?? []
    guard !clinics.isEmpty else { return [] }
    return checked.englishTexts.flatMap { text -> [Finding] in
      let prose = text.prose
      let matches = electricityPhrases.matches(in: prose)
      guard !matches.isEmpty else { return [] }
      let names = WordSet(
        clinics.flatMap { [$0.title, $0.clinic?.address.city ?? ""] }.flatMap { Prose($0).tokens })
      let wanted = checked.page.clinic == nil ? names.union(excuses) : excuses
      let excused = prose.sentenceIndices { wanted.contains($0) }
      return matches.compactMap { match in
        guard !excused.contains(prose.sentenceIndex(ofToken: match.range.lowerBound)),
          !prose.isQuestion(around: match.range.lowerBound)
        else { return nil }
        let isNegated = match.section.heedsNegation && prose.isNegated(match.range)
        return checked.problem(saysCurrent: match.section.name == "with" && !isNegated, clinics.compactMap(\.clinic))
          .map {
            Finding(
              "\"\(text.quote(match.range))\" \($0.message)",
              at: text.location(ofToken: match.range.lowerBound), help: $0.help)
          }
      }
    }
  })

extension CheckedPage {
  fileprivate func problem(saysCurrent: Bool, _ clinics: [Clinic]) -> (message: String, help: String)? {
    if let clinic = page.clinic {
      guard clinic.electricity != saysCurrent else { return nil }
      return (
        "is not what this clinic's data says",
        "electricity is \(clinic.electricity) in the front matter: change the sentence or the data"
      )
    }
    let some = clinics.contains(where: \.electricity)
    let all = clinics.allSatisfy(\.electricity)
    if some != all {
      return (
        "is said for everybody, but clinics differ",
        "name the clinic, or write: Some clinics attach a mild electric current to the needles. Your clinic's page says which"
      )
    }
    guard some != saysCurrent else { return nil }
    return (
      some ? "is not so: every clinic uses a current" : "is not so: no clinic uses a current",
      "change the sentence, or electricity in the front matter of the clinics"
    )
  }
}

private let electricityPhrases = PhraseList(PackageResources.Electricity_txt)

/// A sentence with one of these words is about some clinics only, or about a choice.
private let excuses = WordSet(
  "some if whether where which depends may might ask want prefer or choose differ")
