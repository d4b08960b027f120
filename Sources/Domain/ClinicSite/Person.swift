public struct Person: Sendable, Hashable {
  /// The key in people.yml.
  public var id: String
  public var name: String
  /// An invented or unconfirmed name: shown, but never told to search engines.
  public var isPlaceholder: Bool
  public var profession: String
  public var credentials: [Credential]
  public var certificates: [String]
  /// What the person is rostered for.
  public var roster: String?
  /// The public register.
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
