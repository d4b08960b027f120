import Diagnostics

/// The whole site of a clinic group, as it was loaded.
public struct Site: Sendable {
  public var settings: Settings
  /// In the order of people.yml.
  public var people: [Person]
  /// In the order of references.yml.
  public var references: [Reference]
  public var images: [Image]
  /// In the order of their ids.
  public var treatments: [Treatment]
  /// Nil if there is no warning-signs.yml.
  public var warningSigns: WarningSigns?
  /// In the order of `languages` in site.yml; never empty.
  public var editions: [Edition]
  /// The locations of all values marked `!placeholder`.
  public var placeholders: [SourceLocation]
  /// The date to use as today.
  public var asOf: CalendarDate
  public var sources: [String: SourceText]

  public init(
    settings: Settings, people: [Person], references: [Reference], images: [Image], editions: [Edition],
    placeholders: [SourceLocation], asOf: CalendarDate, sources: [String: SourceText]
  ) {
    self.settings = settings
    self.people = people
    self.references = references
    self.images = images
    self.editions = editions
    self.placeholders = placeholders
    treatments = []
    self.asOf = asOf
    self.sources = sources
  }
}

/// The contents of site.yml.
public struct Settings: Sendable, Hashable {
  public var name: String
  public var tagline: LocalizedText
  public var baseURL: BaseURL
  public var languages: [Language]
  public var logo: Image?
  public var theme: Theme
  public var phone: PhoneNumber
  public var email: String?
  public var emergencyNumber: ServiceNumber
  /// Whom to call if one is not sure how urgent it is.
  public var nurseLine: ServiceNumber?
  /// Whether to show the sample notice and keep search engines away.
  public var isSample: Bool
  public var otherPhones: [String: PhoneNumber]
  public var footerLinks: [FooterLink]
  public var locations: [String: SourceLocation]

  public init(
    name: String, tagline: LocalizedText, baseURL: BaseURL, languages: [Language], theme: Theme, phone: PhoneNumber,
    emergencyNumber: ServiceNumber, isSample: Bool
  ) {
    self.name = name
    self.tagline = tagline
    self.baseURL = baseURL
    self.languages = languages
    self.theme = theme
    self.phone = phone
    self.emergencyNumber = emergencyNumber
    self.isSample = isSample
    otherPhones = [:]
    footerLinks = []
    locations = [:]
  }
}

/// A picture from `images/` in the content folder.
public struct Image: Sendable, Hashable {
  /// Relative to the content folder: `images/needle.svg`.
  public var file: String
  public var bytes: [UInt8]
  /// In CSS pixels.
  public var width: Int
  public var height: Int
  /// The published address, with a hash of the bytes: `/assets/images/needle.0f1e2d3c.svg`.
  public var address: PageAddress

  public init(file: String, bytes: [UInt8], width: Int, height: Int, address: PageAddress) {
    self.file = file
    self.bytes = bytes
    self.width = width
    self.height = height
    self.address = address
  }
}
