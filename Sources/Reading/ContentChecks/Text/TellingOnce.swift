import Diagnostics

/// What has several places on a page is told once, at the first of them, with their number: whoever mends a page needs the
/// list of what is wrong, not the same line twenty times.
func tellingOnce<Thing: Hashable>(_ found: [(thing: Thing, finding: Finding)]) -> [Finding] {
  var firsts: [Thing: Finding] = [:]
  var counts: [Thing: Int] = [:]
  for (thing, finding) in found {
    counts[thing, default: 0] += 1
    if let first = firsts[thing], first.location <= finding.location { continue }
    firsts[thing] = finding
  }
  return firsts.map { thing, first in
    var finding = first
    if let count = counts[thing], count > 1 { finding.message += " (\(count) times on this page)" }
    return finding
  }
}
