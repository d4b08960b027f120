import ClinicSite

struct Contradiction {
  var key: String
  var message: String
  var help: String
}

extension Requirement {
  /// Why no page can meet it, or none must.
  var contradiction: Contradiction? {
    if subjects.isEmpty {
      return Contradiction(key: "on", message: "\"on\" names no page", help: "for example on: [aftercare]")
    }
    if subjects.contains(.every), subjects.count > 1 {
      return Contradiction(
        key: "on", message: "\"every\" leaves nothing for the others to name", help: "write on: [every], or the others")
    }
    let isEveryCondition = subjects.contains(.condition(nil))
    if isEveryCondition, Verdict.allCases.contains(where: { subjects.contains(.condition($0)) }) {
      return Contradiction(
        key: "on", message: "\"condition\" stands for every verdict already",
        help: "write condition, or condition/may-help and the like")
    }
    if excludedAudience == .patient, subjects.contains(.handout) {
      return Contradiction(
        key: "not-on-audience", message: "every handout is for patients", help: "leave handout or the audience out")
    }
    switch demand {
    case .link(to: let role) where subjects.contains(.role(role)):
      return Contradiction(
        key: "link-to", message: "the page with the role \(role.rawValue) would have to link to itself",
        help: "take \(role.rawValue) out of \"on\"")
    case .signs(let signs, in: .heading) where signs.isEmpty, .signs(let signs, in: .anywhere) where signs.isEmpty:
      return Contradiction(
        key: "in", message: "no signs are named that must be there",
        help: "add signs: [{ name: …, any-of: { en: […] } }]")
    default: return nil
    }
  }
}
