import ClinicSite
import Diagnostics
import TextModel

/// What warning-signs.yml requires of a page: its own boxes name their signs, and others' boxes are included.
extension CheckedPage {
  func signFindings(_ signs: WarningSigns) -> [Finding] {
    missingSigns(signs) + missingInclusions(signs)
  }

  private func missingSigns(_ signs: WarningSigns) -> [Finding] {
    guard let boxes = signs.boxes(on: page) else { return [] }
    let reviewer: [Finding] =
      page.medicalReviewer != nil
      ? []
      : [
        Finding(
          "no physician is named for the warning signs", at: SourceLocation(page.file, 1, 1),
          help: "add medical-reviewer: and the id of a physician in people.yml")
      ]
    return reviewer
      + boxes.kinds.flatMap { kind -> [Finding] in
        let parts = page.body.callouts.filter { $0.kind == kind }.flatMap(\.parts)
        guard let first = parts.first else {
          return [
            Finding(
              "there is no \(kind.rawValue) box", at: SourceLocation(page.file, 1, 1),
              help: "warning-signs.yml names signs for it: write > [!\(kind.rawValue)] with them")
          ]
        }
        let text = parts.map(\.text).joined(separator: " ").comparable
        return (boxes.signs[kind] ?? []).compactMap { sign in
          let words = sign.anyOf[page.language] ?? []
          guard !words.contains(where: { text.contains($0.comparable) }) else { return nil }
          return Finding(
            "the \(kind.rawValue) box does not name \(sign.name[page.language])",
            at: source.location(of: first.position),
            help: "say it with one of these words: \(words.joined(separator: ", "))")
        }
      }
  }

  private func missingInclusions(_ signs: WarningSigns) -> [Finding] {
    missingInclusions(of: signs.boxes(requiredOn: page))
  }

  func missingInclusions(of required: [WarningSigns.Boxes]) -> [Finding] {
    let language = page.language
    let callouts = page.body.callouts
    let place = (callouts.flatMap(\.parts).first?.position).map(source.location) ?? SourceLocation(page.file, 1, 1)
    return required.flatMap { boxes -> [Finding] in
      let file = boxes.file(in: language)
      guard file != page.file else { return [] }
      return boxes.kinds.compactMap { kind in
        let isThere = callouts.contains { callout in
          callout.kind == kind && callout.inclusions.contains(file)
        }
        guard !isThere else { return nil }
        return Finding(
          "the \(kind.rawValue) box of \(file) is not included", at: place,
          help: "add > [!\(kind.rawValue)](\(page.path(toFile: boxes.page)))")
      }
    }
  }
}

extension Page {
  /// The relative path that a link from this page to a file of its language would use.
  func path(toFile file: String) -> String { String(repeating: "../", count: folder.count) + file }
}
