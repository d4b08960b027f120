import ClinicSite
import YAML

/// Keys that don't depend on the language: translations inherit them from their original.
private let sharedKeys = [
  "jurisdiction", "address", "geo", "phone", "email", "booking-url", "hours", "closures", "people",
  "treatments", "spoken-languages", "step-free", "after-hours",
]

/// The keys that a clinic has without any treatment.
let clinicKeys = Set(
  sharedKeys + [
    "entrance", "parking", "transit", "fees", "receipts", "cancellation", "interpreters", "payment-methods",
    "direct-billing", "title", "summary", "reviewed", "next-review", "reviewer", "version", "translated-from", "role",
    "audience", "order", "slug", "aliases", "draft", "medical-reviewer", "also", "treatment", "unconfirmed", "allow",
    "short",
  ])

func loadClinic(_ fields: inout FieldReader, of file: PageFile, original: PageFile?, library: ContentLibrary) -> Clinic?
{
  var clinic: Clinic?
  var inherited: FieldReader?
  if let original {
    var source = FieldReader(quietly: original)
    fields.refuse(sharedKeys + library.treatments.factKeys, inheritedFrom: original.path.file)
    clinic = loadSharedFields(&source, language: file.path.language, library: library)
    inherited = source
  } else {
    clinic = loadSharedFields(&fields, language: file.path.language, library: library)
  }
  let entrance = fields.optional("entrance", .text)
  let parking = fields.optional("parking", .text)
  let transit = fields.optional("transit", .text)
  let fees = fields.optional("fees", .text)
  let receipts = fields.optional("receipts", .text)
  let cancellation = fields.optional("cancellation", .text)
  let interpreters = fields.optional("interpreters", .text)
  let methods = fields.optional("payment-methods", .list(of: .text))
  let billing = fields.optional("direct-billing", .list(of: .text))
  clinic?.entrance = entrance
  clinic?.parking = parking
  clinic?.transit = transit
  clinic?.fees = fees
  clinic?.receipts = receipts
  clinic?.cancellation = cancellation
  clinic?.interpreters = interpreters
  clinic?.paymentMethods = methods ?? inherited?.optional("payment-methods", .list(of: .text)) ?? []
  clinic?.directBilling = billing ?? inherited?.optional("direct-billing", .list(of: .text)) ?? []
  return clinic
}

private func loadSharedFields(_ fields: inout FieldReader, language: Language, library: ContentLibrary) -> Clinic? {
  let jurisdiction = fields.required("jurisdiction", .oneOf("jurisdiction") as FieldType<Jurisdiction>)
  let address = fields.map("address", isRequired: true, example: "{ street: …, city: …, region: …, postal-code: … }") {
    loadAddress(&$0)
  }
  let coordinates = fields.map("geo", isRequired: false, example: "{ latitude: 45.27, longitude: -75.75 }") {
    loadCoordinates(&$0)
  }
  let phone = fields.required("phone", .phone)
  let email = fields.optional("email", .email)
  let booking = fields.optional("booking-url", .httpsURL)
  let hours = fields.map("hours", isRequired: true, example: "{ monday: \"08:00-18:00\" }") { loadHours(&$0) }
  let closures = fields.items("closures").compactMap { item in
    fields.nested(item, prefix: "closures.", example: "{ from: 2026-12-24, to: 2026-12-28 }") {
      loadClosure(&$0, languages: library.languages)
    }
  }
  let named = fields.optional("treatments", .list(of: .treatment(library.treatments)))
  let treatments = named ?? library.treatments.ids
  if named == nil, fields.keys.contains("treatments") { fields.allowUnknownKeys() }
  let facts =
    named == nil && fields.keys.contains("treatments") ? [:] : fields.facts(of: treatments, library.treatments)
  let people = fields.optional("people", .list(of: .person(library))) ?? []
  let spoken = fields.optional("spoken-languages", .localizedList(library.languages))
  let stepFree = fields.optional("step-free", .boolean)
  let afterHours = fields.optional("after-hours", .serviceNumber)
  guard let jurisdiction, let address, let phone, let hours, let facts else { return nil }
  var clinic = Clinic(
    jurisdiction: jurisdiction, address: address, phone: phone, hours: hours,
    treatments: library.treatments.ids.filter(treatments.contains), facts: facts)
  clinic.coordinates = coordinates
  clinic.email = email
  clinic.bookingURL = booking
  clinic.closures = closures
  clinic.people = people.map(\.id)
  clinic.spokenLanguages = spoken?[language] ?? []
  clinic.stepFree = stepFree
  clinic.afterHours = afterHours
  return clinic
}

extension FieldType<Bool> {
  /// Somebody relies on it, so that help offers no answer to copy.
  fileprivate static let answer = {
    var type = boolean
    type.example = "true, or false"
    return type
  }()
}

extension TreatmentLibrary {
  fileprivate var factKeys: [String] { treatments.flatMap { $0.clinicFacts.map(\.key) } }
}

extension FieldReader {
  /// What the clinic declares about its treatments; nil if a required fact is missing.
  fileprivate mutating func facts(of ids: [String], _ library: TreatmentLibrary) -> [String: Bool]? {
    var facts: [String: Bool] = [:]
    var isComplete = true
    for treatment in library.treatments {
      for fact in treatment.clinicFacts {
        if !ids.contains(treatment.id) {
          refuse(
            fact.key,
            because: "\"\(fact.key)\" is a fact of the treatment \"\(treatment.id)\", which this clinic does not have",
            help: "remove the line, or add \(treatment.id) to treatments")
        } else if fact.isRequired {
          facts[fact.key] = required(fact.key, .answer)
          if facts[fact.key] == nil { isComplete = false }
        } else {
          facts[fact.key] = optional(fact.key, .answer)
        }
      }
    }
    if !library.broken.isEmpty { allowUnknownKeys() }
    return isComplete ? facts : nil
  }
}

private func loadAddress(_ fields: inout FieldReader) -> StreetAddress? {
  let street = fields.required("street", .text)
  let city = fields.required("city", .text)
  let region = fields.required("region", .text)
  let postalCode = fields.required("postal-code", .postalCode)
  guard let street, let city, let region, let postalCode else { return nil }
  return StreetAddress(street: street, city: city, region: region, postalCode: postalCode)
}

private func loadCoordinates(_ fields: inout FieldReader) -> Coordinates? {
  let latitude = fields.required("latitude", .decimal)
  let longitude = fields.required("longitude", .decimal)
  guard let latitude, let longitude else { return nil }
  guard let coordinates = Coordinates(latitude: latitude, longitude: longitude) else {
    fields.report("no such place on Earth", at: fields.start, help: "latitude is -90 to 90, longitude -180 to 180")
    return nil
  }
  return coordinates
}

private func loadHours(_ fields: inout FieldReader) -> OpeningHours? {
  var ranges: [Weekday: [TimeRange]] = [:]
  for day in Weekday.allCases {
    ranges[day] = fields.optional(day.rawValue, .timeRanges)
  }
  if ranges.isEmpty && fields.diagnostics.isEmpty {
    fields.report("no day has opening hours", at: fields.start, help: "for example { monday: \"08:00-18:00\" }")
    return nil
  }
  return OpeningHours(ranges)
}

private func loadClosure(_ fields: inout FieldReader, languages: [Language]) -> Closure? {
  let from = fields.required("from", .date)
  let to = fields.required("to", .date)
  let note = fields.optional("note", .localizedText(languages))
  guard let from, let to else { return nil }
  if to < from {
    fields.report("the closure ends before it begins", at: fields.locations["to"] ?? fields.start)
    return nil
  }
  return Closure(from: from, to: to, note: note)
}

extension FieldType<[TimeRange]> {
  /// For example `08:00-12:00, 13:00-19:00`.
  fileprivate static let timeRanges = scalar(
    "opening hours", example: "\"08:00-12:00, 13:00-19:00\"",
    help: "for example \"08:00-12:00, 13:00-19:00\", in order; leave the day out when the clinic is closed"
  ) { text in
    var ranges: [TimeRange] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let times = part.split(separator: "-", omittingEmptySubsequences: false).map { TimeOfDay(trimmed(String($0))) }
      guard times.count == 2, let opens = times[0], let closes = times[1],
        let range = TimeRange(opens: opens, closes: closes), ranges.last.map({ $0.closes < opens }) ?? true
      else { return nil }
      ranges.append(range)
    }
    return ranges
  }
}

extension FieldType<String> {
  fileprivate static let postalCode = scalar("a Canadian postal code", example: "K2J 0A0") { text in
    let code = text.uppercased().filter { $0 != " " }
    let isLetter = code.map { $0.isASCII && $0.isLetter }
    let isDigit = code.map { $0.isASCII && $0.isNumber }
    guard code.count == 6, [0, 2, 4].allSatisfy({ isLetter[$0] }), [1, 3, 5].allSatisfy({ isDigit[$0] }) else {
      return nil
    }
    return code.prefix(3) + " " + code.suffix(3)
  }
}
