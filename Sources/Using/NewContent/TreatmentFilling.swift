import ClinicSite

/// What a new page says of the site's treatments. Names that a site without treatments has nothing for get no value.
func treatmentValues(
  for kind: SkeletonKind, _ page: NewPage, in site: Site, _ language: Language
) -> [String: String] {
  guard let treatment = site.treatments.first else { return [:] }
  var values = ["treatment": treatment.shortName[language], "treatment id": treatment.id]
  values["treatments"] = site.treatments.map(\.id).joined(separator: ", ")
  let isOnlyOne = site.treatments.count == 1
  let isNamed = !isOnlyOne && (kind == .condition || kind == .handout)
  if kind != .location { values["treatment key"] = (isNamed ? "" : "#") + "treatment: " + treatment.id }
  let facts = site.treatments.flatMap(\.clinicFacts).map { fact in
    "# \(fact.label[language]): true or false. Somebody may rely on it.\n"
      + (fact.isRequired ? "\(fact.key): !placeholder false" : "#\(fact.key): false")
  }
  if !facts.isEmpty { values["facts"] = facts.joined(separator: "\n") }
  values["required boxes"] = requiredBoxes(of: kind, page, treatment, site.warningSigns)
  return values
}

/// The lines that include what the treatment's file asks of such a page; nil if it asks for no box.
private func requiredBoxes(
  of kind: SkeletonKind, _ page: NewPage, _ treatment: Treatment, _ signs: WarningSigns?
) -> String? {
  let subjects: [Requirement.Subject] =
    switch kind {
    case .handout: [.handout, .every]
    case .condition: [.condition(nil), .condition(.uncertain), .every]
    case .article, .aftercare, .insurance, .location: [.every]
    }
  let boxes = treatment.requirements.compactMap { requirement -> WarningSigns.Boxes? in
    guard case .inclusion(of: let id) = requirement.demand, requirement.subjects.contains(where: subjects.contains)
    else { return nil }
    return signs?.boxes.first { $0.id == id }
  }
  let up = String(repeating: "../", count: page.folder.count)
  let lines = boxes.flatMap { boxes in boxes.kinds.map { "> [!\($0.rawValue)](\(up)\(boxes.page))" } }
  return lines.isEmpty ? nil : lines.joined(separator: "\n\n")
}
