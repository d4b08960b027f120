import ClinicSite

/// The front-matter keys that should have been updated when a clinical text changed.
func staleKeys(_ old: Page, _ new: Page, _ comparison: PageComparison) -> [String] {
  guard new.isClinical || old.isClinical, comparison.hasOtherText else { return [] }
  var keys: [String] = []
  if old.version == new.version { keys.append("version") }
  if old.review.last == new.review.last { keys.append("reviewed") }
  return keys
}

private let wordedKeys: Set<String> = [
  "title", "summary", "verdict", "area", "also-called", "main-message", "areas",
]

extension PageComparison {
  fileprivate var hasOtherText: Bool {
    !callouts.isEmpty || sentences.contains { !$0.isReordered } || values.contains { wordedKeys.contains($0.name) }
  }
}

extension Page {
  /// Whether the page says what a treatment does, whom it suits or when to get help. Clinic pages and pages about money
  /// or the site itself don't count.
  fileprivate var isClinical: Bool {
    switch kind {
    case .clinic, .insuranceNote: return false
    default: break
    }
    switch role {
    case .insurance, .accessibility, .privacy, .aboutThisSite: return false
    default: return true
    }
  }
}
