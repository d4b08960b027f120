import ClinicSite

/// Something that must hold before a patient reads a site.
public struct Rule: Sendable {
  public var id: RuleID
  public var summary: String
  var find: @Sendable (Site) -> [Diagnostic]
}

/// Every rule, in the order of its id.
public let rules: [Rule] = [contrastRule]

/// What all rules find, in order of file, line and column.
public func check(_ site: Site) -> [Diagnostic] {
  rules.flatMap { $0.find(site) }.sorted()
}
