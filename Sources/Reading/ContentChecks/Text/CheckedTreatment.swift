import ClinicSite
import Prose

/// A treatment with its phrases in one language, read once for all pages. Loading has reported those that can't be read.
struct CheckedTreatment: Sendable {
  struct Fact: Sendable {
    var fact: ClinicFact
    var treatment: String
    /// The sections `yes` and `no`: how a text says so.
    var phrases: PhraseList
  }

  var treatment: Treatment
  /// The words of its names.
  var names: WordSet
  /// Matches each of its names.
  var name: PhrasePattern
  /// What its pages may not say; nil if nothing is barred in the language.
  var barred: PhraseList?
  var facts: [Fact]
  /// For each requirement, what a page must say for it to count; nil if it counts on every page.
  var occasions: [PhraseList?]

  init(_ treatment: Treatment, in language: Language) {
    self.treatment = treatment
    names = WordSet(treatment.names(in: language).joined(separator: " "))
    let name = PhrasePattern(anyOf: treatment.names(in: language))
    self.name = name
    let sections = treatment.barredClaims.compactMap { PhraseSection($0, of: name, in: language) }
    barred = sections.isEmpty ? nil : PhraseList(sections)
    facts = treatment.clinicFacts.compactMap { fact in
      let sections = [true, false].compactMap { answer -> PhraseSection? in
        let patterns = (fact[answer].saidAs[language] ?? []).compactMap { try? PhrasePattern($0) }
        // What says no is a negation itself.
        return patterns.isEmpty
          ? nil : PhraseSection(name: answer ? "yes" : "no", heedsNegation: answer, patterns: patterns)
      }
      return sections.isEmpty ? nil : Fact(fact: fact, treatment: treatment.id, phrases: PhraseList(sections))
    }
    occasions = treatment.requirements.map { requirement in
      requirement.whenSaid.map { said in
        let patterns = (said[language] ?? []).compactMap { try? PhrasePattern($0) }
        return PhraseList([PhraseSection(name: "occasion", patterns: patterns)])
      }
    }
  }
}
