/// Estimates the syllables of a lower-case word from its spelling. Three zero bytes must come before the word in its
/// buffer.
func syllablesBySpelling(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let letters = word.base
  let end = word.endIndex
  var count = 0
  var previousIsVowel = false
  for index in word.startIndex..<word.endIndex {
    let isVowel = isVowel(letters[index]) && !(letters[index] == UInt8(ascii: "y") && index == word.startIndex)
    if isVowel, !previousIsVowel || isHiatus(before: index, in: word) { count += 1 }
    previousIsVowel = isVowel
  }
  count -= hasSilentEnding(word) ? 1 : 0
  if letters[end - 1] == UInt8(ascii: "m"), letters[end - 2] == UInt8(ascii: "s") { count += 1 }
  return max(count, 1)
}

/// Whether two adjacent vowels are pronounced separately, as in "medial", "being", "fluent" and "create".
private func isHiatus(before index: Int, in word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let letters = word.base
  let earlier = letters[index - 2]
  let next = index + 1 < word.endIndex ? letters[index + 1] : 0
  switch (letters[index - 1], letters[index]) {
  case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "u")):
    return !isOne(of: "tscxg", earlier)
  // One sound in "session" and "cautious", two in "physiology".
  case (UInt8(ascii: "i"), UInt8(ascii: "o")): return !isOne(of: "tscxg", earlier) || !isOne(of: "nu", next)
  case (UInt8(ascii: "e"), UInt8(ascii: "o")): return !isOne(of: "pg", earlier)
  case (UInt8(ascii: "u"), UInt8(ascii: "a")), (UInt8(ascii: "u"), UInt8(ascii: "o")): return !isOne(of: "qg", earlier)
  case (UInt8(ascii: "y"), UInt8(ascii: "a")), (UInt8(ascii: "y"), UInt8(ascii: "i")),
    (UInt8(ascii: "y"), UInt8(ascii: "o")):
    return true
  case (_, UInt8(ascii: "i")): return index + 3 == word.endIndex && word.ends(with: "ing")
  case (UInt8(ascii: "u"), UInt8(ascii: "e")): return isOne(of: "lnt", next) && !isOne(of: "qg", earlier)
  case (UInt8(ascii: "e"), UInt8(ascii: "a")):
    return earlier == UInt8(ascii: "r") && index + 2 < word.endIndex && next == UInt8(ascii: "t")
      && letters[index + 2] == UInt8(ascii: "e")
  default: return false
  }
}

/// Whether an "e" at the end, or before an ending such as "-ly", is silent, as in "safe", "safely" and "eased", but not
/// in "needle".
private func hasSilentEnding(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let letters = word.base
  let end = word.endIndex
  // The "e" of "-le" after a consonant is pronounced.
  func isHeardL(_ place: Int) -> Bool { letters[place] == UInt8(ascii: "l") && !isVowel(letters[place - 1]) }
  if word.count > 2, word.ends(with: "e"), !isVowel(letters[end - 2]) { return !isHeardL(end - 2) }
  if word.count > 3, word.ends(with: "ed") {
    return !isOne(of: "td", letters[end - 3]) && !isVowel(letters[end - 3])
      && !(isHeardL(end - 3) && letters[end - 4] != UInt8(ascii: "l"))
  }
  if word.count > 3, word.ends(with: "es") {
    let isHissed =
      isOne(of: "sxzcg", letters[end - 3])
      || letters[end - 3] == UInt8(ascii: "h") && isOne(of: "cs", letters[end - 4])
    return !isHissed && !isVowel(letters[end - 3]) && !isHeardL(end - 3)
  }
  guard word.count > 5 else { return false }
  if word.ends(with: "ely") { return !isVowel(letters[end - 4]) }
  return word.ends(with: "ement") || word.ends(with: "ements") || word.ends(with: "eful") || word.ends(with: "eless")
    || word.ends(with: "eness")
}

private func isVowel(_ letter: UInt8) -> Bool { isOne(of: "aeiouy", letter) }

private func isOne(of letters: StaticString, _ letter: UInt8) -> Bool {
  UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount).contains(letter)
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(with ending: StaticString) -> Bool {
    suffix(ending.utf8CodeUnitCount)
      .elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
  }
}
