import ClinicSite
import Diagnostics
import Prose
import TextModel

/// What a treatment's file requires of a page.
extension CheckedPage {
  func findings(ofRequirementsOf treatment: CheckedTreatment) -> [Finding] {
    zip(treatment.treatment.requirements, treatment.occasions).flatMap { requirement, occasion in
      requirement.concerns(page, of: treatment.treatment.id)
        ? findings(of: requirement, when: occasion, treatment.treatment) : []
    }
  }

  private func findings(of requirement: Requirement, when occasion: PhraseList?, _ treatment: Treatment) -> [Finding] {
    var place = SourceLocation(page.file, 1, 1)
    if requirement.isAboutRole { place = page.location(of: page.handout == nil ? "role" : "title") }
    if let occasion {
      guard let said = texts.first(where: { $0.block != nil && !occasion.matches(in: $0.prose).isEmpty }) else {
        return []
      }
      place = said.location(ofOffset: 0)
    }
    let help = requirement.help?[page.language]
    switch requirement.demand {
    case .signs(let signs, in: .box(let kind)): return missing(signs, inBox: kind, at: place, help: help)
    case .signs(let signs, in: .heading):
      return missing(signs, in: page.body.outline.map(\.text)).map { sign, words in
        Finding("no heading says \(sign)", at: place, help: help ?? "use one of these words: \(words)")
      }
    case .signs(let signs, in: .anywhere):
      return missing(signs, in: blocks.map(\.text) + page.body.callouts.flatMap { $0.parts.map(\.text) }).map {
        sign, words in
        Finding("the page does not say \(sign)", at: place, help: help ?? "say it with one of these words: \(words)")
      }
    case .link(to: let role): return missingLink(to: role, of: treatment, help: help)
    case .ownBox: return missingOwnBox(help: help)
    case .inclusion(of: let box):
      let boxes = site.site.warningSigns?.boxes.filter { $0.id == box } ?? []
      return missingInclusions(of: boxes)
    }
  }

  private func missing(
    _ signs: [RequiredSign], inBox kind: Callout.Kind, at place: SourceLocation, help: String?
  ) -> [Finding] {
    let name = kind.rawValue.lowercased()
    let parts = page.body.callouts.filter { $0.kind == kind }.flatMap(\.parts)
    guard let first = parts.first else {
      // What includes such a box is missed for warning-signs.yml already.
      let included = site.site.warningSigns?.boxes(requiredOn: page) ?? []
      if included.contains(where: { $0.kinds.contains(kind) }) { return [] }
      return [
        Finding("there is no \(name) box", at: place, help: help ?? "write > [!\(kind.rawValue)], with its signs")
      ]
    }
    return missing(signs, in: parts.map(\.text)).map { sign, words in
      Finding(
        "the \(name) box does not name \(sign)", at: source.location(of: first.position),
        help: "say it with one of these words: \(words)")
    }
  }

  /// The names of the signs that no text has, and the words that were looked for.
  private func missing(_ signs: [RequiredSign], in texts: [String]) -> [(sign: String, words: String)] {
    let texts = texts.map(\.comparable)
    return signs.compactMap { sign in
      let words = sign.anyOf[page.language] ?? []
      let isThere = words.contains { word in
        let wanted = word.comparable
        return texts.contains { $0.contains(wanted) }
      }
      return isThere || words.isEmpty ? nil : (sign.name[page.language], words.joined(separator: ", "))
    }
  }

  private func missingLink(to role: Role, of treatment: Treatment, help: String?) -> [Finding] {
    guard let edition = site.site.editions.first(where: { $0.language == page.language }),
      let target = edition[role, of: treatment.id],
      !blocks.contains(where: { $0.links.contains { $0.target.file == target.file } })
    else { return [] }
    let path = page.path(toFile: target.name + ".md")
    return [
      Finding(
        "there is no link to the page with the role \(role.rawValue)", at: SourceLocation(page.file, 1, 1),
        help: help?.replacing("{path}", with: path) ?? "for example: [\(target.title)](\(path))")
    ]
  }

  private func missingOwnBox(help: String?) -> [Finding] {
    let hasOne = page.body.callouts.contains { callout in
      callout.kind.isUrgent && callout.parts.contains { $0.includedFrom == nil && !$0.text.isEmpty }
    }
    if hasOne { return [] }
    let place = page.condition == nil ? SourceLocation(page.file, 1, 1) : page.location(of: "verdict")
    return [
      Finding(
        "the page has no urgent box of its own", at: place,
        help: help ?? "add > [!EMERGENCY], > [!ED-NOW] or > [!SAME-DAY] with the signs of this page")
    ]
  }
}

extension Requirement {
  /// Whether it is asked of pages for their role, or of handouts.
  fileprivate var isAboutRole: Bool {
    subjects.allSatisfy {
      switch $0 {
      case .role, .handout: true
      case .condition, .home, .every: false
      }
    }
  }
}

extension String {
  /// Lower case, without accents, and with a hyphen for whatever is between words.
  var comparable: String {
    let identifier = headingIdentifier(for: self)
    return identifier.isEmpty ? lowercased() : identifier
  }
}
