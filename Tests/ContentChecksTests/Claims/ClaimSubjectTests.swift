import Prose
import Testing

@testable import ContentChecks

@Suite struct ClaimSubjectTests {
  /// The subject of the clause with the word "best" in it.
  private func subject(_ text: String, at place: ClaimPlace = .paragraph, onTreatmentPage: Bool = true)
    -> ClaimSubject?
  {
    let prose = Prose(text)
    let best = WordSet("best")
    guard let match = prose.tokens.firstIndex(where: { best.contains($0) }) else { return nil }
    let context = ClaimContext(isTreatmentPage: onTreatmentPage, treatment: PhrasePattern(anyOf: ["dry cupping"]))
    return ClaimSentence(match..<(match + 1), in: prose, of: text, at: place, context).subject
  }

  @Test(arguments: [
    "We are the best.", "Our team is the best.", "The clinic has the best rooms.", "Book now for the best care.",
    "Patients get the best care.", "You get the best from me.", "Meet a team of the best.",
    "As the best in town, we know.", "A room with a view is the best of ours.",
  ])
  func theClinicItsPeopleAndWhatNamesNobodyAreUs(text: String) {
    #expect(subject(text) == .us)
  }

  @Test(arguments: [
    "Dry cupping is the best.", "Sessions of it are the best.", "It is the best.", "There is the best.",
    "Doctors rest, but this treatment is the best.", "After a rest, dry cupping is the best.",
    "Research shows the best: that dry cupping works, it is best.",
  ])
  func itsNamesAndPronounsAreTheTreatment(text: String) {
    #expect(subject(text) == .treatment)
  }

  @Test(arguments: [
    "A doctor who is the best will see you.", "Milk is the best.", "Condoms are best.", "Our bodies know best.",
    "A company that calls itself the best makes them.", "It is a surgeon who is the best.",
    "For a cut, the hospital is the best.", "Milk keeps well and is the best.", "Rest your back best by sitting.",
    "A clinic is best.",
  ])
  func otherPeopleAndThingsAreOthers(text: String) {
    #expect(subject(text) == .others)
  }

  @Test func aHeadingWithoutAVerbIsOurs() {
    #expect(subject("The region's best", at: .heading) == .us)
    #expect(subject("The region's best milk is sour", at: .heading) == .others)
    #expect(subject("The best hospital", at: .heading) == .others)
  }

  @Test func onOtherPagesTreatmentsAndPronounsAreOpen() {
    #expect(subject("It is the best.", onTreatmentPage: false) == .open)
    #expect(subject("A session is the best.", onTreatmentPage: false) == .others)
    #expect(subject("Dry cupping is the best.", onTreatmentPage: false) == .treatment)
  }

  @Test func whatReadersHaveIsTheirs() {
    #expect(subject("Your pain is best.") == .reader)
    #expect(subject("You are best.") == .reader)
  }
}
