import ClinicSite
import Diagnostics

/// Reports links to anchors that do not exist. `others` are the anchors linked from outside pages, such as the footer.
func anchorDiagnostics(_ others: [PendingAnchor], _ pages: [LoadedPage], library: ContentLibrary) -> [Diagnostic] {
  let pending = others + pages.flatMap(\.anchors)
  if pending.isEmpty { return [] }
  let pageAnchors = Dictionary(uniqueKeysWithValues: pages.map { ($0.file, $0.identifiers) })
  let anchors = pageAnchors.merging(library.glossaryAnchors) { page, _ in page }
  return pending.compactMap { pending in
    if library.files[pending.file]?.hasBody == false { return nil }
    if library.unreadableGlossaries.contains(pending.file) { return nil }
    let known = anchors[pending.file] ?? []
    if known.contains(pending.fragment) { return nil }
    return Diagnostic(
      .error, .anchor, "\(pending.file) has no heading \"#\(pending.fragment)\"", at: pending.location,
      help: didYouMean(pending.fragment, among: known).map {
        $0.replacingPrefix("did you mean ", with: "did you mean #")
      }
        ?? (known.isEmpty
          ? "it has no headings" : "its headings: \(known.sorted().map { "#" + $0 }.joined(separator: ", "))"))
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}

/// Reports roles that two pages of the same language and treatment have.
func roleDiagnostics(_ pages: [LoadedPage]) -> [Diagnostic] {
  struct Claim: Hashable {
    var language: Language
    var role: Role
    var treatment: String?
  }
  var owners: [Claim: String] = [:]
  let claims = pages.compactMap { $0.page?.role == nil ? nil : $0.page }.sorted { $0.file < $1.file }
  return claims.compactMap { page in
    guard let role = page.role else { return nil }
    let treatments: [String?] = role.isOfATreatment && !page.treatments.isEmpty ? page.treatments : [nil]
    let wanted = treatments.map { Claim(language: page.language, role: role, treatment: $0) }
    guard let owner = wanted.lazy.compactMap({ owners[$0] }).first else {
      for claim in wanted { owners[claim] = page.file }
      return nil
    }
    return Diagnostic(
      .error, .role, "the role \"\(role.rawValue)\" is taken by \(owner)", at: page.location(of: "role"),
      help:
        "each role stands once in a language\(role.isOfATreatment ? " and treatment" : ""): remove it from one of the two pages"
    )
  }
}
