import ClinicSite

extension Clinic {
  func add(to values: inout NamedValues, in language: Language) {
    values.add("jurisdiction", jurisdiction.rawValue)
    values.add("address.street", address.street)
    values.add("address.city", address.city)
    values.add("address.region", address.region)
    values.add("address.postal-code", address.postalCode)
    values.add("geo", coordinates.map { "\($0.latitude), \($0.longitude)" })
    values.add("phone", phone.display)
    values.add("email", email)
    values.add("booking-url", bookingURL)
    for day in Weekday.allCases { values.add("hours.\(day.rawValue)", hours.text(on: day)) }
    values.add("closures", each: closures.map { $0.text(in: language) })
    for (fact, answer) in facts.sorted(by: { $0.key < $1.key }) { values.addUrgent(fact, answer) }
    values.add("people", each: people)
    values.add("treatments", each: treatments)
    values.add("spoken-languages", each: spokenLanguages)
    values.add("step-free", stepFree)
    values.add("entrance", entrance)
    values.add("parking", parking)
    values.add("transit", transit)
    values.add("fees", fees)
    values.add("payment-methods", each: paymentMethods)
    values.add("direct-billing", each: directBilling)
    values.add("receipts", receipts)
    values.add("cancellation", cancellation)
    values.add("interpreters", interpreters)
    values.add("after-hours", afterHours?.display)
  }
}

extension OpeningHours {
  /// `08:00-12:00, 13:00-19:00`
  fileprivate func text(on day: Weekday) -> String {
    let ranges = self[day].map { "\($0.opens.iso8601)-\($0.closes.iso8601)" }
    return ranges.isEmpty ? "closed" : ranges.joined(separator: ", ")
  }
}

extension Closure {
  fileprivate func text(in language: Language) -> String {
    let days = from == to ? from.iso8601 : "\(from.iso8601) to \(to.iso8601)"
    return days + (note?.text(in: language).map { ": " + $0 } ?? "")
  }
}
