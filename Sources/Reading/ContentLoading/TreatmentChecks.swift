import ClinicSite
import Diagnostics

/// What can be told of treatments only when all pages are known: texts that readers of a language miss, and boxes that
/// do not exist.
func treatmentDiagnostics(
  _ loaded: [LoadedTreatment], pages: [Page], languages: [Language], warningSigns: WarningSigns?
) -> [Diagnostic] {
  var read: [String: Set<Language>] = [:]
  for page in pages { for id in page.treatments { read[id, default: []].insert(page.language) } }
  return loaded.flatMap { loaded -> [Diagnostic] in
    let needed = languages.filter { read[loaded.id]?.contains($0) ?? false }
    return loaded.texts.flatMap { $0.problems(in: needed) }
      + loaded.requirements.compactMap { $0.unknownBox(in: warningSigns) }
  }
}

extension Requirement {
  fileprivate func unknownBox(in signs: WarningSigns?) -> Diagnostic? {
    guard case .inclusion(of: let id) = demand else { return nil }
    let known = signs?.boxes.map(\.id) ?? []
    if known.contains(id) { return nil }
    return Diagnostic(
      .error, .data, "warning-signs.yml has no boxes \"\(id)\"", at: location,
      help: didYouMean(id, among: known)
        ?? (known.isEmpty ? "name them in warning-signs.yml" : "it has: \(known.joined(separator: ", "))"))
  }
}

/// Reports sheets whose page belongs to another treatment: the code would lead to the wrong advice.
func sheetDiagnostics(_ pages: [Page]) -> [Diagnostic] {
  let byAddress = Dictionary(pages.filter { $0.handout == nil }.map { ($0.address, $0) }) { first, _ in first }
  return pages.compactMap { sheet in
    guard let handout = sheet.handout, let page = byAddress[handout.page], page.role?.isOfATreatment == true,
      Set(page.treatments).isDisjoint(with: sheet.treatments), let treatment = page.treatments.first
    else { return nil }
    let own = sheet.treatments.first.map { "to \($0)" } ?? "to no treatment"
    return Diagnostic(
      .error, .frontMatter, "the sheet belongs \(own), and its page to \(treatment)",
      at: sheet.locations["treatment"] ?? sheet.location(of: "page"),
      help: "treatment: \(treatment), or another page")
  }
}

/// Reports keys that two treatments ask of clinics.
func factDiagnostics(_ loaded: [LoadedTreatment]) -> [Diagnostic] {
  var owners: [String: String] = [:]
  return loaded.flatMap { loaded in
    (loaded.treatment?.clinicFacts ?? []).compactMap { fact -> Diagnostic? in
      guard let owner = owners[fact.key] else {
        owners[fact.key] = loaded.id
        return nil
      }
      return Diagnostic(
        .error, .data, "clinics have the key \"\(fact.key)\" for \(owner) already", at: fact.location,
        help: "give the fact another key")
    }
  }
}
