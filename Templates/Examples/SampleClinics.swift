import ClinicSite
import Templates

/// A clinic with all optional details.
func cityClinic(_ words: SampleWords, _ settings: Settings, _ asOf: CalendarDate) -> Clinic {
  var clinic = Clinic(
    jurisdiction: .ontario,
    address: StreetAddress(street: "100 \(words.city)", city: "Ottawa", region: "Ontario", postalCode: "K2J 0A0"),
    phone: PhoneNumber("613-555-0101 ext. 12") ?? settings.phone,
    hours: OpeningHours([
      .monday: ranges(("08:00", "12:00"), ("13:00", "19:30")), .tuesday: ranges(("08:00", "19:00")),
      .wednesday: ranges(("08:00", "19:00")), .thursday: ranges(("08:00", "19:00")),
      .saturday: ranges(("09:00", "13:00")),
    ]), treatments: [sampleTreatment.id], facts: ["current": true])
  clinic.coordinates = Coordinates(latitude: 45.27, longitude: -75.75)
  clinic.closures = [
    Closure(from: asOf, to: asOf, note: nil),
    Closure(from: asOf.monthsLater(1), to: asOf.monthsLater(2), note: .same(words.closure)),
  ]
  clinic.people = ["lead", "second"]
  clinic.spokenLanguages = words.spokenLanguages
  clinic.stepFree = true
  clinic.entrance = words.entrance
  clinic.parking = words.parking
  clinic.fees = words.fees
  clinic.paymentMethods = ["Visa", "Mastercard", "Interac"]
  clinic.directBilling = ["Sample Insurer A", "Sample Insurer B"]
  clinic.afterHours = .short("811")
  return clinic
}

/// A clinic with only the required details.
func townClinic(_ words: SampleWords, _ settings: Settings) -> Clinic {
  Clinic(
    jurisdiction: .britishColumbia,
    address: StreetAddress(
      street: "2210 \(words.town)", city: "Saanich", region: "British Columbia", postalCode: "V8P 0A0"),
    phone: PhoneNumber("250-555-0104") ?? settings.phone,
    hours: OpeningHours([.tuesday: ranges(("10:00", "16:00")), .thursday: ranges(("10:00", "16:00"))]),
    treatments: [sampleTreatment.id], facts: ["current": false])
}

private func ranges(_ ranges: (opens: String, closes: String)...) -> [TimeRange] {
  ranges.compactMap { range in
    guard let opens = TimeOfDay(range.opens), let closes = TimeOfDay(range.closes) else { return nil }
    return TimeRange(opens: opens, closes: closes)
  }
}

func samplePeople(_ words: SampleWords?) -> [Person] {
  let profession = words?.profession ?? ""
  return [
    Person(
      id: "lead", name: "Robin Sample", isPlaceholder: true, profession: profession,
      credentials: [Credential(name: "PT", issuer: words?.college), Credential(name: "FCAMPT", issuer: nil)],
      certificates: ["CGIMS"], roster: "Acupuncture including dry needling", registerURL: "https://collegept.org/"),
    Person(id: "second", name: "Alex Invented", isPlaceholder: true, profession: profession),
  ]
}
