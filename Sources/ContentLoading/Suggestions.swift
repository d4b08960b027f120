/// "did you mean …?", where one of the candidates is close to what was written.
func didYouMean(_ written: String, among candidates: some Sequence<String>) -> String? {
  closest(to: written, among: candidates).map { "did you mean \($0)?" }
}

func closest(to written: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, written.count / 3)
  let distances = candidates.map { (candidate: $0, distance: editDistance(written, $0)) }
  guard let closest = distances.min(by: { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }),
    closest.distance <= limit
  else { return nil }
  return closest.candidate
}

/// Insertions, deletions, substitutions and swaps of neighbours.
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
