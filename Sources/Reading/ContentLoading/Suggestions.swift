/// "did you mean …?", if one of the candidates is close.
func didYouMean(_ written: String, among candidates: some Sequence<String>) -> String? {
  closest(to: written, among: candidates).map { "did you mean \($0)?" }
}

/// Nil if none is close, or if `written` is too long to be a name.
func closest(to written: String, among candidates: some Sequence<String>) -> String? {
  let length = written.unicodeScalars.count
  guard length <= 200 else { return nil }
  var closest: (candidate: String, distance: Int)?
  for candidate in candidates {
    let limit = closest?.distance ?? max(1, length / 3)
    guard abs(candidate.unicodeScalars.count - length) <= limit else { continue }
    let distance = editDistance(written, candidate)
    guard distance <= limit else { continue }
    if let closest, (closest.distance, closest.candidate) <= (distance, candidate) { continue }
    closest = (candidate, distance)
  }
  return closest?.candidate
}

/// Counts insertions, deletions, substitutions and swaps of adjacent characters, ignoring case.
func editDistance(_ one: String, _ other: String) -> Int {
  let (one, other) = (Array(one.lowercased().unicodeScalars), Array(other.lowercased().unicodeScalars))
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, left) in one.enumerated() {
    var current = [row + 1]
    for (column, right) in other.enumerated() {
      var cost = min(current[column] + 1, last[column + 1] + 1, last[column] + (left == right ? 0 : 1))
      if row > 0, column > 0, left == other[column - 1], right == one[row - 1] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last.last ?? one.count
}
