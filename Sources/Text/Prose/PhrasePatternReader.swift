/// Reads a phrase from left to right.
struct PhrasePatternReader {
  private let characters: [Character]
  private let names: [String: PhrasePattern]
  private var index = 0

  init(_ characters: [Character], names: [String: PhrasePattern]) {
    self.characters = characters
    self.names = names
  }

  mutating func read() throws(PhrasePatternProblem) -> [[PhrasePattern.Element]] {
    let variants = try readSequence()
    if index < characters.count { throw problem(.strayBracket(characters[index])) }
    for variant in variants {
      switch variant.first {
      case nil: throw PhrasePatternProblem(.isEmpty, column: 1)
      case .gap: throw PhrasePatternProblem(.beginsWithGap, column: column(of: ".."))
      case .notNext: throw PhrasePatternProblem(.beginsWithExclusion, column: column(of: "!"))
      case .words, .number: break
      }
      if case .gap = variant.last { throw PhrasePatternProblem(.endsWithGap, column: lastColumn(of: "..")) }
    }
    return variants
  }

  /// Reads up to the end or the next closing bracket.
  private mutating func readSequence() throws(PhrasePatternProblem) -> [[PhrasePattern.Element]] {
    var variants: [[PhrasePattern.Element]] = [[]]
    while true {
      while index < characters.count, characters[index] == " " { index += 1 }
      guard index < characters.count, characters[index] != "]" else { break }
      let choices = try readItem()
      variants = variants.flatMap { variant in choices.map { variant + $0 } }
    }
    return variants
  }

  private mutating func readItem() throws(PhrasePatternProblem) -> [[PhrasePattern.Element]] {
    let start = index
    switch characters[index] {
    case "[":
      index += 1
      let choices = try readSequence()
      guard index < characters.count else { throw problem(.unclosedBracket("["), at: start) }
      if choices == [[]] { throw problem(.missingWord) }
      index += 1
      return [[]] + choices
    case "!":
      index += 1
      return [[.notNext(try readExcluded(from: start))]]
    case "." where characters[index...].starts(with: ".."):
      index += 2
      guard let count = Int(String(readRun())), (1...20).contains(count) else {
        throw problem(.gapWithoutNumber, at: start)
      }
      return [[.gap(count)]]
    default: return try readAlternatives()
    }
  }

  private mutating func readExcluded(from start: Int) throws(PhrasePatternProblem) -> [UInt64] {
    let choices = try readAlternatives()
    guard choices.count == 1, case .words(let words)? = choices[0].first, choices[0].count == 1 else {
      throw problem(.excludesSeveralWords, at: start)
    }
    return words
  }

  /// Reads words and names between slashes. Those that are single words become one choice.
  private mutating func readAlternatives() throws(PhrasePatternProblem) -> [[PhrasePattern.Element]] {
    var single: [UInt64] = []
    var others: [[PhrasePattern.Element]] = []
    repeat {
      if index < characters.count, characters[index] == "/" { index += 1 }
      for choice in try readAlternative() {
        if choice.count == 1, case .words(let words) = choice[0] { single += words } else { others.append(choice) }
      }
    } while index < characters.count && characters[index] == "/"
    return (single.isEmpty ? [] : [[.words(single.sorted())]]) + others
  }

  private mutating func readAlternative() throws(PhrasePatternProblem) -> [[PhrasePattern.Element]] {
    let start = index
    guard index < characters.count, characters[index] == "<" || characters[index] == ">" else {
      let word = readRun()
      if word.isEmpty { throw problem(.missingWord, at: start) }
      return [try tokens(of: word, at: start).map { .words([$0]) }]
    }
    if characters[index] == ">" { throw problem(.strayBracket(">")) }
    guard let end = characters[start...].firstIndex(of: ">") else { throw problem(.unclosedBracket("<")) }
    index = end + 1
    let name = String(characters[(start + 1)..<end])
    if name == "number" { return [[.number]] }
    guard let meanings = names[name] else {
      throw problem(.unknownName(name, known: (names.keys + ["number"]).sorted()), at: start)
    }
    return meanings.variants
  }

  private func tokens(of word: ArraySlice<Character>, at start: Int) throws(PhrasePatternProblem) -> [UInt64] {
    let text = String(word)
    let tokens = Prose(text).tokens
    // What the tokenizer leaves out of all tokens is never compared, so only a hyphen may be left out.
    var isRead = Array(repeating: false, count: text.utf8.count)
    for token in tokens { for byte in token.range { isRead[byte] = true } }
    var byte = 0
    for (offset, character) in word.enumerated() {
      let length = character.utf8.count
      if !isRead[byte], !hyphens.contains(character) || offset == 0 || offset == word.count - 1 {
        throw problem(.unmatchableSign(character), at: start + offset)
      }
      byte += length
    }
    return tokens.map(\.hash)
  }

  /// The characters up to the next space, slash or bracket.
  private mutating func readRun() -> ArraySlice<Character> {
    let start = index
    while index < characters.count, !" /[]<>".contains(characters[index]) { index += 1 }
    return characters[start..<index]
  }

  private func problem(_ kind: PhrasePatternProblem.Kind, at index: Int? = nil) -> PhrasePatternProblem {
    PhrasePatternProblem(kind, column: (index ?? self.index) + 1)
  }

  private func column(of sign: String) -> Int {
    (characters.indices.first { characters[$0...].starts(with: sign) } ?? 0) + 1
  }

  private func lastColumn(of sign: String) -> Int {
    (characters.indices.last { characters[$0...].starts(with: sign) } ?? 0) + 1
  }
}

private let hyphens: Set<Character> = ["-", "\u{2010}", "\u{2011}"]
