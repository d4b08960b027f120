import ClinicSite
import Diagnostics
import ParallelMap

public enum CheckPurpose: Sendable, Hashable {
  case reading
  /// Also finds what is acceptable in a draft but not in public.
  case publishing
}

extension [Rule] {
  /// The findings of all rules, in order of file, line and column. If some files could not be read, only rules about
  /// single pages are applied.
  public func findings(
    in site: Site, for purpose: CheckPurpose = .reading, brokenFiles: Set<String> = [], jobs: Int = 1
  ) async -> [Diagnostic] {
    let active = compactMap { rule in rule.severity(for: purpose).map { (rule, $0) } }
    let checked = CheckedSite(site)
    let pages = checked.pages
    var findings = await parallelMap(count: pages.count, jobs: jobs) { index in
      let page = CheckedPage(pages[index], isWhole: !brokenFiles.contains(pages[index].file), in: checked)
      return active.flatMap { rule, severity -> [Diagnostic] in
        guard case .page(let find) = rule.scope else { return [] }
        return find(page).map { $0.diagnostic(of: rule, severity) }
      }
    }.flatMap(\.self)
    let siteRules = brokenFiles.isEmpty ? active.filter { !$0.0.isAboutOnePage } : []
    findings += await parallelMap(count: siteRules.count, jobs: jobs) { index in
      let (rule, severity) = siteRules[index]
      guard case .site(let find) = rule.scope else { return [Diagnostic]() }
      return find(checked).map { $0.diagnostic(of: rule, severity) }
    }.flatMap(\.self)
    return allowing(
      findings, on: pages, active: Set(active.filter { brokenFiles.isEmpty || $0.0.isAboutOnePage }.map(\.0.id))
    ).sorted()
  }
}

/// Removes the findings that pages allow, and adds diagnostics for allowances that are unknown or unused.
private func allowing(_ findings: [Diagnostic], on pages: [Page], active: Set<RuleID>) -> [Diagnostic] {
  let known = Set(Rule.all.map(\.id))
  let allowing = Dictionary(
    pages.filter { !$0.allowances.isEmpty }.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
  guard !allowing.isEmpty else { return findings }
  var used: [String: Set<RuleID>] = [:]
  var kept = findings.filter { finding in
    guard let page = allowing[finding.location.file], page.allowances[finding.rule] != nil else { return true }
    used[page.file, default: []].insert(finding.rule)
    return false
  }
  for page in allowing.values {
    for rule in page.allowances.keys where !used[page.file, default: []].contains(rule) {
      let place = page.locations["allow." + rule.rawValue] ?? page.location(of: "allow")
      if !known.contains(rule) {
        kept.append(
          Diagnostic(
            .error, .allowance, "there is no rule \"\(rule.rawValue)\" that could be allowed", at: place,
            help: "bedside check --list names them all"))
      } else if active.contains(rule) {
        kept.append(
          Diagnostic(
            .warning, .allowance, "nothing on this page needs the allowance \"\(rule.rawValue)\"", at: place,
            help: "remove the line"))
      }
    }
  }
  return kept
}

extension Rule {
  func severity(for purpose: CheckPurpose) -> Diagnostic.Severity? {
    switch purpose {
    case .reading: severity
    case .publishing: severityWhenPublishing
    }
  }
}

extension Finding {
  fileprivate func diagnostic(of rule: Rule, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(self.severity ?? severity, rule.id, message, at: location, help: help)
  }
}
