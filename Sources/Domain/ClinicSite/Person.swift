public struct Person: Sendable, Hashable {
  /// The id in people.yml.
  public var id: String
  public var name: String
  /// The name is invented or unconfirmed: it is shown, but left out of structured data.
  public var isPlaceholder: Bool
  public var profession: String
  public var credentials: [Credential]
  public var certificates: [String]
  /// The professional register or roster that allows the person to give the treatment.
  public var roster: String?
  /// The person's entry in a public register.
  public var registerURL: String?

  public init(
    id: String, name: String, isPlaceholder: Bool, profession: String, credentials: [Credential] = [],
    certificates: [String] = [], roster: String? = nil, registerURL: String? = nil
  ) {
    self.id = id
    self.name = name
    self.isPlaceholder = isPlaceholder
    self.profession = profession
    self.credentials = credentials
    self.certificates = certificates
    self.roster = roster
    self.registerURL = registerURL
  }

  /// `Sample reviewer, PT`
  public var nameWithCredentials: String { ([name] + credentials.map(\.name)).joined(separator: ", ") }
}

public struct Credential: Sendable, Hashable {
  public var name: String
  public var issuer: String?

  public init(name: String, issuer: String?) {
    self.name = name
    self.issuer = issuer
  }
}
