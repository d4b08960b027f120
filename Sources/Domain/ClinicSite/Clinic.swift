/// One location of the group.
public struct Clinic: Sendable, Hashable {
  public var jurisdiction: Jurisdiction
  public var address: StreetAddress
  public var coordinates: Coordinates?
  public var phone: PhoneNumber
  public var email: String?
  public var bookingURL: String?
  public var hours: OpeningHours
  public var closures: [Closure]
  /// The ids of what it treats with, in the order of the site's.
  public var treatments: [String]
  /// What it declares about its treatments, by the facts' keys. Every required one is there.
  public var facts: [String: Bool]
  /// Ids in people.yml; all of them exist.
  public var people: [String]
  public var spokenLanguages: [String]
  public var stepFree: Bool?
  public var entrance: String?
  public var parking: String?
  public var transit: String?
  public var fees: String?
  public var paymentMethods: [String]
  public var directBilling: [String]
  public var receipts: String?
  /// When and how a visit can be cancelled.
  public var cancellation: String?
  /// Whether and how somebody can translate during a visit.
  public var interpreters: String?
  public var afterHours: ServiceNumber?

  public init(
    jurisdiction: Jurisdiction, address: StreetAddress, phone: PhoneNumber, hours: OpeningHours,
    treatments: [String] = [], facts: [String: Bool] = [:]
  ) {
    self.jurisdiction = jurisdiction
    self.address = address
    self.phone = phone
    self.hours = hours
    self.treatments = treatments
    self.facts = facts
    closures = []
    people = []
    spokenLanguages = []
    paymentMethods = []
    directBilling = []
  }
}

public struct StreetAddress: Sendable, Hashable {
  public var street: String
  public var city: String
  public var region: String
  public var postalCode: String

  public init(street: String, city: String, region: String, postalCode: String) {
    self.street = street
    self.city = city
    self.region = region
    self.postalCode = postalCode
  }
}

/// Degrees, WGS 84.
public struct Coordinates: Sendable, Hashable {
  public var latitude: Double
  public var longitude: Double

  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// A Canadian province or territory, whose rules and plans apply.
public enum Jurisdiction: String, Sendable, Hashable, CaseIterable {
  case alberta = "AB"
  case britishColumbia = "BC"
  case manitoba = "MB"
  case newBrunswick = "NB"
  case newfoundlandAndLabrador = "NL"
  case northwestTerritories = "NT"
  case novaScotia = "NS"
  case nunavut = "NU"
  case ontario = "ON"
  case princeEdwardIsland = "PE"
  case quebec = "QC"
  case saskatchewan = "SK"
  case yukon = "YT"
}
