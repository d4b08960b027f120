import ClinicSite

/// All phone numbers, addresses and opening times in the data files and clinic pages.
struct Contacts: Sendable {
  var phones: Set<String> = []
  /// `911`, `811`
  var shortNumbers: Set<String> = []
  var postalCodes: Set<String> = []
  var streets: Set<String> = []
  var emails: Set<String> = []
  /// When a clinic opens or closes, in minutes from midnight, keyed by the page name that the clinic's translations
  /// share.
  var times: [String: Set<Int>] = [:]
  var hasClinics: Bool { !times.isEmpty }

  init(of site: Site) {
    let settings = site.settings
    add(.phone(settings.phone))
    add(settings.emergencyNumber)
    if let number = settings.nurseLine { add(number) }
    for phone in settings.otherPhones.values { add(.phone(phone)) }
    if let email = settings.email { emails.insert(email.lowercased()) }
    for page in site.editions.flatMap(\.pages) {
      guard let clinic = page.clinic else { continue }
      add(.phone(clinic.phone))
      if let number = clinic.afterHours { add(number) }
      if let email = clinic.email { emails.insert(email.lowercased()) }
      postalCodes.insert(clinic.address.postalCode.uppercased().filter { $0 != " " })
      streets.insert(clinic.address.street.lowercased())
      times[page.name] = Set(
        Weekday.allCases.flatMap { clinic.hours[$0] }.flatMap { [$0.opens.minutes, $0.closes.minutes] })
    }
  }

  /// On a clinic's page, only that clinic's times; elsewhere those of all clinics.
  func times(on page: Page) -> Set<Int> { times[page.name] ?? times.values.reduce(into: []) { $0.formUnion($1) } }

  private mutating func add(_ number: ServiceNumber) {
    switch number {
    case .short(let digits): shortNumbers.insert(digits)
    case .phone(let phone): phones.insert(phone.digits)
    }
  }
}
