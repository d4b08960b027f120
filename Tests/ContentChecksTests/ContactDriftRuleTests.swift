import ClinicSite
import Diagnostics
import Testing

@testable import ContentChecks

@Suite struct ContactDriftRuleTests {
  private func problems(_ body: String, on path: String = "en/a.md") async throws -> [Diagnostic] {
    let text = path == "en/a.md" ? page("A page", body) : clinic("Kingston", body)
    var files = [
      "site.yml": siteFile(extra: "email: hello@clinic.example\nother-phones: { WSIB: 1-800-555-0100 }"),
      "en/locations/kingston.md": clinic(keys: "after-hours: \"811\""),
    ]
    files[path] = text
    return try await findings(of: contactDriftRule, in: files)
  }

  @Test(arguments: [
    "613-555-0199", "(613) 555-0199", "+1 613 555 0199", "613.555.0199", "6135550199", "1-613-555-0199",
  ])
  func aNumberThatNoClinicHasIsAnError(number: String) async throws {
    #expect(
      try await problems("- Call *us* at\n  \(number).") == [
        error(
          .contactDrift, "no clinic has the phone number \(number)", "en/a.md", 10, 3,
          help: "see the clinic's page; a number of somebody else goes into other-phones in site.yml")
      ])
  }

  @Test(arguments: [
    "Call 613-555-0104, (613) 555-0100 or 1-800-555-0100.", "Call 911, or 811 for advice.",
    "Call 988 when life is too much, or dial 211 for services.", "ISBN 978-3-16-148410-0",
    "The study had 229,230 people, in 2014-2016, and 10 613 5550 sessions.", "See 10.1179/2042618613.",
  ]) func numbersOfTheDataAndOtherNumbersAreLeftAlone(text: String) async throws {
    #expect(try await problems(text) == [])
  }

  @Test func aWrongEmergencyNumberIsAnError() async throws {
    #expect(
      try await problems("If you can't breathe, call 912 now.") == [
        error(
          .contactDrift, "912 is not the emergency number, nor any clinic's after-hours number", "en/a.md", 9, 28,
          help: "see site.yml")
      ])
  }

  @Test func aLinkThatCallsSomebodyElseIsAnErrorAtTheLink() async throws {
    #expect(
      try await problems("Please [call us](tel:+1-613-555-0177) first.") == [
        error(
          .contactDrift, "the link calls +1-613-555-0177, which no clinic has", "en/a.md", 9, 9,
          help: "see the clinic's page; a number of somebody else goes into other-phones in site.yml")
      ])
    #expect(try await problems("Please [call us](tel:6135550104) or [911](tel:911).") == [])
  }

  @Test(arguments: [
    ("Write to K7L 1B2 today.", 10, "no clinic has the postal code K7L 1B2"),
    ("We are at 12 Main Street now.", 11, "no clinic has the address 12 Main Street"),
    ("Write to help@clinic.example.", 10, "no clinic has the e-mail address help@clinic.example"),
  ]) func otherAddressesAreErrors(text: String, column: Int, message: String) async throws {
    let found = try await problems(text)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.location) == [SourceLocation("en/a.md", 9, column)])
  }

  @Test(arguments: [
    "We are at 4 Sample Street, K7L 0A0.", "Write to Hello@clinic.example.",
    "Take 2 Drive-in tickets and B12 vitamins.",
    "Walk 5 minutes down Main Street.",
  ]) func addressesOfTheDataAreLeftAlone(text: String) async throws { #expect(try await problems(text) == []) }

  @Test func anOpeningTimeThatIsNotTheClinicsIsAnError() async throws {
    #expect(
      try await problems("On Fridays we close at 2 pm.", on: "en/locations/kingston.md") == [
        error(
          .contactDrift, "this clinic never opens or closes at 2 pm", "en/locations/kingston.md", 15, 24,
          help: "see the hours of the clinic's page")
      ])
  }

  @Test(arguments: [
    "We are open from 8 am to 6 p.m.", "On Mondays we open at 8:00 and close at 18:00.",
    "Take a pack for 10 to 20 minutes.", "Come at 7:30 if you can.",
  ]) func timesOfTheDataAndOtherTimesAreLeftAlone(text: String) async throws {
    #expect(try await problems(text, on: "en/locations/kingston.md") == [])
  }

  @Test func aWrongNumberThatIsALinkToItselfIsToldOnce() async throws {
    #expect(
      try await problems("Call [613-555-0199](tel:613-555-0199).") == [
        error(
          .contactDrift, "no clinic has the phone number 613-555-0199", "en/a.md", 9, 7,
          help: "see the clinic's page; a number of somebody else goes into other-phones in site.yml")
      ])
  }

  @Test func oneNumberHoweverItIsWrittenIsToldOnceAPageAtItsFirstPlace() async throws {
    let body = "Please [call](tel:+16135550199) us.\n\n- 613-555-0199\n- (613) 555-0199 or 613-555-0177"
    #expect(
      try await problems(body) == [
        error(
          .contactDrift, "the link calls +16135550199, which no clinic has (3 times on this page)", "en/a.md", 9, 9,
          help: "see the clinic's page; a number of somebody else goes into other-phones in site.yml"),
        error(
          .contactDrift, "no clinic has the phone number 613-555-0177", "en/a.md", 12, 21,
          help: "see the clinic's page; a number of somebody else goes into other-phones in site.yml"),
      ])
  }

  @Test func aNumberInBracketsIsQuotedWithoutThem() async throws {
    #expect(
      try await problems("Call 1-613-555-VETS (1-613-555-0199).").map(\.message) == [
        "no clinic has the phone number 1-613-555-0199"
      ])
  }

  @Test func aSiteWithoutClinicsHasNoAddressesAndHoursToDifferFrom() async throws {
    let body = "We are at 12 Main Street, K7L 1B2, and open until 8 pm. Call 613-555-0199."
    #expect(
      try await findings(of: contactDriftRule, in: ["en/a.md": page("A page", body)]) == [
        error(
          .contactDrift, "no clinic has the phone number 613-555-0199", "en/a.md", 9, 62,
          help: "see the clinic's page; a number of somebody else goes into other-phones in site.yml")
      ])
  }
}
