import Diagnostics

/// What some pages of a treatment must show.
public struct Requirement: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case role(Role)
    /// Nil for every verdict.
    case condition(Verdict?)
    case handout
    case home
    case every
  }

  public enum Place: Sendable, Hashable {
    case box(Callout.Kind)
    case heading
    case anywhere
  }

  public enum Demand: Sendable, Hashable {
    /// All of them; without a sign, only the box.
    case signs([RequiredSign], in: Place)
    /// A link to the treatment's page with that role, if there is one.
    case link(to: Role)
    /// An urgent box of its own, not an included one.
    case ownBox
    /// The boxes with that id in warning-signs.yml.
    case inclusion(of: String)
  }

  public var subjects: [Subject]
  public var excludedAudience: Audience?
  /// The demand holds only for a page that says one of these phrases; how they are written is told at `PhrasePattern`.
  public var whenSaid: [Language: [String]]?
  public var demand: Demand
  /// How to meet it, in the author's words.
  public var help: LocalizedText?
  public var location: SourceLocation

  public init(
    on subjects: [Subject], excludedAudience: Audience? = nil, whenSaid: [Language: [String]]? = nil, demand: Demand,
    help: LocalizedText? = nil, location: SourceLocation
  ) {
    self.subjects = subjects
    self.excludedAudience = excludedAudience
    self.whenSaid = whenSaid
    self.demand = demand
    self.help = help
    self.location = location
  }

  /// Whether the page, of the treatment with that id, must meet it.
  public func concerns(_ page: Page, of treatment: String) -> Bool {
    if let excludedAudience, page.audience == excludedAudience { return false }
    return subjects.contains { subject in
      switch subject {
      case .role(let role): page.role == role
      case .condition(let verdict):
        page.condition.map { verdict == nil || $0.verdicts[treatment] == verdict } ?? false
      case .handout: page.handout != nil
      case .home: page.kind == .home
      case .every: true
      }
    }
  }
}

/// Words that a box or a page must have.
public struct RequiredSign: Sendable, Hashable {
  /// Completes "the box does not name …".
  public var name: LocalizedText
  /// One of these must be there; compared without case and accents.
  public var anyOf: [Language: [String]]

  public init(name: LocalizedText, anyOf: [Language: [String]]) {
    self.name = name
    self.anyOf = anyOf
  }
}
