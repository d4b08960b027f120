import Prose

/// Pairs sentences that share at least half of their words, without changing their order, so that the total share is
/// largest.
func alignedByWords(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
  guard !old.isEmpty, !new.isEmpty else { return [] }
  let (oldWords, newWords) = (old.map(WordCounts.init), new.map(WordCounts.init))
  /// `best[i][j]` is the largest total for the first i old and j new sentences.
  var best = Array(repeating: Array(repeating: 0.0, count: new.count + 1), count: old.count + 1)
  var shares = Array(repeating: Array(repeating: 0.0, count: new.count), count: old.count)
  for one in old.indices {
    for other in new.indices {
      let share = oldWords[one].share(with: newWords[other])
      shares[one][other] = share >= 0.5 ? share : 0
      best[one + 1][other + 1] = max(best[one][other + 1], best[one + 1][other], best[one][other] + shares[one][other])
    }
  }
  var pairs: [(old: Int, new: Int)] = []
  var (one, other) = (old.count, new.count)
  while one > 0, other > 0 {
    if best[one][other] == best[one - 1][other] {
      one -= 1
    } else if best[one][other] == best[one][other - 1] {
      other -= 1
    } else {
      (one, other) = (one - 1, other - 1)
      pairs.append((one, other))
    }
  }
  return pairs.reversed()
}

/// How often each word occurs in a sentence, ignoring case.
private struct WordCounts {
  private var counts: [UInt64: Int] = [:]
  private var total = 0

  init(_ text: String) {
    for word in Prose(text).words {
      counts[word.hash, default: 0] += 1
      total += 1
    }
  }

  /// The shared words as a fraction of all words in both sentences, from 0 to 1; 0 if their lengths differ too much.
  func share(with other: WordCounts) -> Double {
    guard total > 0, other.total > 0, 4 * min(total, other.total) >= total + other.total else { return 0 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(total + other.total)
  }
}
