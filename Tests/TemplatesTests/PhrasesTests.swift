import ClinicSite
import Testing

@testable import Templates

struct PhrasesTests {
  @Test func englishAndFrenchHavePhrases() {
    #expect(Phrases.languages == [english, french])
    #expect(Phrases.phrases(for: Language("de")) == nil)
  }

  @Test(arguments: [
    ("2026-12-25", "2026-12-25", "25 December 2026", "le 25 décembre 2026"),
    ("2026-12-24", "2026-12-28", "24 to 28 December 2026", "du 24 au 28 décembre 2026"),
    ("2026-07-30", "2026-08-01", "30 July to 1 August 2026", "du 30 juillet au 1er août 2026"),
    ("2026-12-28", "2027-01-02", "28 December 2026 to 2 January 2027", "du 28 décembre 2026 au 2 janvier 2027"),
  ])
  func aRangeOfDaysLeavesOutWhatBothEndsShare(first: String, last: String, english: String, french: String) {
    #expect(Phrases.english.calendar.dates(from: date(first), to: date(last)) == english)
    #expect(Phrases.french.calendar.dates(from: date(first), to: date(last)) == french)
  }

  @Test func neighbouringDaysAreNamedTogether() {
    #expect(Phrases.english.calendar.days(0...4) == "Monday to Friday")
    #expect(Phrases.english.calendar.days(5...6) == "Saturday and Sunday")
    #expect(Phrases.french.calendar.days(0...4) == "du lundi au vendredi")
    #expect(Phrases.french.calendar.days(2...2) == "mercredi")
  }

  @Test func countsAgreeWithTheirNouns() {
    #expect(Phrases.english.home.findClinicHint(1) == "1 clinic. Phone, hours, door and parking.")
    #expect(
      Phrases.english.home.isItForMyPainHint(31, true)
        == "31 kinds of pain, each with a clear answer. Some answers are no.")
    #expect(Phrases.french.home.ourClinics(5) == "Nos 5 cliniques")
  }
}
