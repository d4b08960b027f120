import ClinicSite
import Testing

@testable import ContentLoading

@Suite struct ClinicTests {
  private let keys = """
    jurisdiction: ON
    address: { street: !placeholder 100 Sample Street, city: Ottawa, region: Ontario, postal-code: k2j0a0 }
    geo: { latitude: 45.27, longitude: -75.75 }
    phone: !placeholder 613-555-0101 ext. 12
    email: barrhaven@alder.example
    booking-url: https://alder.example/book/barrhaven
    hours: { monday: "08:00-12:00, 13:00-19:00", saturday: "09:00-13:00" }
    closures: [{ from: 2026-12-24, to: 2026-12-28, note: Winter holidays }]
    electricity: false
    people: [lead]
    spoken-languages: [English, French]
    step-free: true
    entrance: The door is on Oak Street.
    parking: Behind the building.
    transit: Bus 75.
    fees: A first visit costs $110.
    payment-methods: [Debit, Visa]
    direct-billing: [Sample Insurer A]
    receipts: Receipts say "Physiotherapy visit".
    cancellation: Call us a day before.
    interpreters: By phone, if you ask.
    after-hours: "811"
    """

  @Test func everyFieldOfALocationIsRead() async throws {
    let content = try await load(["en/locations/barrhaven.md": page("Barrhaven", keys: keys)])
    #expect(content.diagnostics == [])
    let phone = try #require(PhoneNumber("613-555-0101 ext. 12"))
    var clinic = Clinic(
      jurisdiction: .ontario,
      address: StreetAddress(street: "100 Sample Street", city: "Ottawa", region: "Ontario", postalCode: "K2J 0A0"),
      phone: phone,
      hours: OpeningHours([
        .monday: [try range("08:00", "12:00"), try range("13:00", "19:00")], .saturday: [try range("09:00", "13:00")],
      ]), treatments: ["ims"], facts: ["electricity": false])
    clinic.coordinates = Coordinates(latitude: 45.27, longitude: -75.75)
    clinic.email = "barrhaven@alder.example"
    clinic.bookingURL = "https://alder.example/book/barrhaven"
    clinic.closures = [Closure(from: try day("2026-12-24"), to: try day("2026-12-28"), note: .same("Winter holidays"))]
    clinic.people = ["lead"]
    clinic.spokenLanguages = ["English", "French"]
    clinic.stepFree = true
    clinic.entrance = "The door is on Oak Street."
    clinic.parking = "Behind the building."
    clinic.transit = "Bus 75."
    clinic.fees = "A first visit costs $110."
    clinic.paymentMethods = ["Debit", "Visa"]
    clinic.directBilling = ["Sample Insurer A"]
    clinic.receipts = "Receipts say \"Physiotherapy visit\"."
    clinic.cancellation = "Call us a day before."
    clinic.interpreters = "By phone, if you ask."
    clinic.afterHours = .short("811")
    #expect(content.site?.editions[0].pages[0].clinic == clinic)
  }

  private func range(_ opens: String, _ closes: String) throws -> TimeRange {
    let (opens, closes) = (try #require(TimeOfDay(opens)), try #require(TimeOfDay(closes)))
    return try #require(TimeRange(opens: opens, closes: closes))
  }

  /// A fact of a treatment with such a key would hide it.
  @Test func everyKeyThatAClinicHasIsTakenForFacts() async throws {
    let help = try #require(
      try await load(["en/locations/barrhaven.md": page("Barrhaven", keys: keys + "\nzzzzzzzz: 1")]).diagnostics.first?
        .help)
    let known = Set(try #require(help.split(separator: ": ").last).split(separator: ", ").map(String.init))
    #expect(known.subtracting(clinicKeys) == ["electricity"])
  }

  @Test func electricityHasNoDefault() async throws {
    let text = page("Barrhaven", keys: keys.replacing("electricity: false\n", with: ""))
    #expect(
      try await load(["en/locations/barrhaven.md": text]).diagnostics == [
        error(
          .frontMatter, "missing key \"electricity\"", "en/locations/barrhaven.md", 1, 1,
          help: "add a line: electricity: true, or false")
      ])
  }

  @Test func everyWrongFieldIsReportedInOneRun() async throws {
    let wrong =
      keys
      .replacing("13:00-19:00", with: "11:00-19:00").replacing("613-555-0101 ext. 12", with: "555-0101")
      .replacing("electricity: false", with: "electricity: no").replacing("k2j0a0", with: "12345")
      .replacing("to: 2026-12-28", with: "to: 2026-12-20").replacing("saturday", with: "saterday")
      .replacing("45.27", with: "145.27").replacing("[lead]", with: "[lead, leat]")
    let problems = try await load(["en/locations/barrhaven.md": page("Barrhaven", keys: wrong)]).diagnostics
    #expect(
      problems.map { "\($0.location.line): \($0.message)" } == [
        "9: \"address.postal-code\" must be a Canadian postal code",
        "10: no such place on Earth",
        "11: \"phone\" must be a ten-digit phone number",
        "14: \"hours.monday\" must be opening hours",
        "14: unknown key \"hours.saterday\"",
        "15: the closure ends before it begins",
        "16: \"electricity\" must be true or false",
        "17: unknown person \"leat\"",
      ])
  }

  @Test func aTranslationTakesWhatHasNoLanguageFromItsOriginal() async throws {
    let content = try await load(
      [
        "en/locations/barrhaven.md": page(
          "Barrhaven",
          keys: keys.replacing("[English, French]", with: "{ en: [English], fr: [anglais] }")
            .replacing("note: Winter holidays", with: "note: { en: Holidays, fr: Fêtes }")),
        "fr/locations/barrhaven.md": page("Barrhaven", keys: "translated-from: \"1.0\"\nparking: Derrière."),
      ], languages: "en, fr")
    #expect(content.diagnostics == [])
    let english = try #require(content.site?.editions[0].pages[0].clinic)
    var expected = english
    expected.spokenLanguages = ["anglais"]
    expected.parking = "Derrière."
    expected.entrance = nil
    expected.transit = nil
    expected.fees = nil
    expected.receipts = nil
    expected.cancellation = nil
    expected.interpreters = nil
    #expect(content.site?.editions[1].pages[0].clinic == expected)
  }

  @Test func aTranslationMayNotSetWhatItInherits() async throws {
    let content = try await load(
      [
        "en/locations/barrhaven.md": page("Barrhaven", keys: keys),
        "fr/locations/barrhaven.md": page("Barrhaven", keys: "phone: 613-555-0199"),
      ], languages: "en, fr")
    #expect(
      content.diagnostics == [
        error(
          .frontMatter, "missing key \"translated-from\"", "fr/locations/barrhaven.md", 1, 1,
          help: "add a line: translated-from: \"1.0\""),
        error(
          .frontMatter, "\"phone\" is the same in every language and comes from en/locations/barrhaven.md",
          "fr/locations/barrhaven.md", 8, 1, help: "remove the line"),
      ])
  }

  /// Two ranges that touch are one, or one of the two has a slip.
  @Test func aDaysHoursMayNotTouch() async throws {
    let touching = keys.replacing("08:00-12:00, 13:00-19:00", with: "08:00-12:00, 12:00-19:00")
    #expect(
      try await load(["en/locations/barrhaven.md": page("Barrhaven", keys: touching)]).diagnostics == [
        error(
          .frontMatter, "\"hours.monday\" must be opening hours", "en/locations/barrhaven.md", 14, 18,
          help: "for example \"08:00-12:00, 13:00-19:00\", in order; leave the day out when the clinic is closed")
      ])
  }

  @Test func aClosureMayBeOneDay() async throws {
    let oneDay = keys.replacing("to: 2026-12-28", with: "to: 2026-12-24")
    let content = try await load(["en/locations/barrhaven.md": page("Barrhaven", keys: oneDay)])
    #expect(content.diagnostics == [])
    #expect(
      content.site?.editions[0].clinics.compactMap(\.clinic).flatMap(\.closures) == [
        Closure(from: try day("2026-12-24"), to: try day("2026-12-24"), note: .same("Winter holidays"))
      ])
  }
}
