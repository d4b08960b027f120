import ClinicSite
import YAML

extension FieldType<Requirement.Subject> {
  static let subject = FieldType(noun: "pages", example: "aftercare") { node throws(FieldProblems) in
    guard case .scalar(let word, _) = node.value else { throw FieldProblems(at: node.mark) }
    if let subject = Requirement.Subject(word) { return subject }
    if Role(rawValue: word) != nil {
      throw FieldProblems(
        at: node.mark, "a page with the role \(word) belongs to no treatment", help: "leave it out, or write every")
    }
    throw FieldProblems(
      at: node.mark, "unknown pages \"\(word)\"",
      help: didYouMean(word, among: Requirement.Subject.names)
        ?? "one of \(Requirement.Subject.names.joined(separator: ", "))")
  }
}

extension Requirement.Subject {
  fileprivate init?(_ word: String) {
    let role = Role(rawValue: word)
    switch word {
    case "every": self = .every
    case "home": self = .home
    case "handout": self = .handout
    case "condition": self = .condition(nil)
    case _ where word.hasPrefix("condition/"):
      guard let verdict = Verdict(rawValue: String(word.dropFirst("condition/".count))) else { return nil }
      self = .condition(verdict)
    default:
      guard let role, role.isOfATreatment else { return nil }
      self = .role(role)
    }
  }

  fileprivate static let names =
    ["every", "home", "handout", "condition"] + Verdict.allCases.map { "condition/\($0.rawValue)" }
    + roles
  fileprivate static let roles = Role.allCases.filter(\.isOfATreatment).map(\.rawValue)
}

extension FieldType<Requirement.Place> {
  static let place = FieldType(noun: "a box, heading or anywhere", example: "emergency") {
    node throws(FieldProblems) in
    guard case .scalar(let word, _) = node.value else { throw FieldProblems(at: node.mark) }
    if word == "heading" { return .heading }
    if word == "anywhere" { return .anywhere }
    if let kind = Callout.Kind(rawValue: word.uppercased()), word == word.lowercased() { return .box(kind) }
    let names = Callout.Kind.allCases.map { $0.rawValue.lowercased() } + ["heading", "anywhere"]
    throw FieldProblems(
      at: node.mark, "unknown place \"\(word)\"",
      help: didYouMean(word, among: names) ?? "one of \(names.joined(separator: ", "))")
  }
}

extension FieldType<Role> {
  static let roleOfATreatment = FieldType(noun: "a role", example: "risks") { node throws(FieldProblems) in
    let names = Requirement.Subject.roles
    guard case .scalar(let word, _) = node.value else { throw FieldProblems(at: node.mark) }
    guard names.contains(word), let role = Role(rawValue: word) else {
      throw FieldProblems(
        at: node.mark, "no page of a treatment has the role \"\(word)\"",
        help: didYouMean(word, among: names) ?? "one of \(names.joined(separator: ", "))")
    }
    return role
  }
}

extension FieldType<Bool> {
  static let yes = FieldType(noun: "true", example: "true") { node throws(FieldProblems) in
    guard try boolean.read(node) else {
      throw FieldProblems(at: node.mark, "asks for nothing", isAboutValue: true, help: "write true, or remove the line")
    }
    return true
  }
}
