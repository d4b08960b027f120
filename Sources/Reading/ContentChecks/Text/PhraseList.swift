import Prose

/// Phrases that texts must not contain, from a data file in `Phrases/`.
///
/// A line is a comment (`# …`), a section heading (`[false-safety]`), a property of the section (`because: …`) or a
/// phrase. A phrase is a sequence of words: `cure/cures` matches either word, `[any]` is optional, `..3` matches up to
/// 3 words of the same clause, `<number>` matches a number, and `!factors` means that this word must not follow. A
/// hyphen counts as a space.
struct PhraseList: Sendable {
  struct Section: Sendable {
    var name: String
    var because = ""
    var instead = ""
    /// Words that make the phrase harmless if they are in the same sentence.
    var excuses: WordSet?
    /// The phrase counts only if the text has this word, or a citation whose key begins with it.
    var companion: String?
    /// False for phrases that are negations themselves, which a negation before them does not change.
    var heedsNegation = true
  }

  struct Match: Sendable {
    var section: Section
    /// Indexes of the text's tokens.
    var range: Range<Int>
  }

  fileprivate enum Element: Sendable {
    case words([UInt64])
    case number
    case gap(Int)
    case notNext([UInt64])
  }

  fileprivate struct Phrase: Sendable {
    var section: Int
    var elements: [Element]
  }

  private(set) var sections: [Section] = []
  private var phrases: [Phrase] = []
  private var byFirstWord: [UInt64: [Int]] = [:]
  private var byNumber: [Int] = []
  /// Indexed by the hash's last 12 bits: whether any phrase begins with a word that has them. Rejects most words
  /// quickly.
  private var filter = [Bool](repeating: false, count: 4096)

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") && line.hasSuffix("]") && !line.contains(" ") {
        sections.append(Section(name: String(line.dropFirst().dropLast())))
      } else if let colon = line.firstIndex(of: ":") {
        set(line[..<colon], to: line[line.index(after: colon)...].drop { $0 == " " })
      } else {
        add(line.split(separator: " "), to: [])
      }
    }
  }

  private mutating func set(_ property: Substring, to value: Substring) {
    guard let last = sections.indices.last else { return }
    switch property {
    case "because": sections[last].because = String(value)
    case "instead": sections[last].instead = String(value)
    case "excused by": sections[last].excuses = WordSet(String(value))
    case "only with": sections[last].companion = String(value)
    case "negation": sections[last].heedsNegation = value != "ignored"
    default: preconditionFailure("unknown property \(property)")
    }
  }

  private mutating func add(_ rest: [Substring], to elements: [Element]) {
    guard let item = rest.first else { return add(Phrase(section: sections.count - 1, elements: elements)) }
    let next = Array(rest.dropFirst())
    if item.hasPrefix("[") {
      add(next, to: elements)
      add([item.dropFirst().dropLast()] + next, to: elements)
    } else if item.hasPrefix("..") {
      add(next, to: elements + [.gap(Int(item.dropFirst(2)) ?? 0)])
    } else if item == "<number>" {
      add(next, to: elements + [.number])
    } else if item.hasPrefix("!") {
      add(next, to: elements + [.notNext(alternatives(item.dropFirst()))])
    } else {
      add(next, to: elements + [.words(alternatives(item))])
    }
  }

  private func alternatives(_ item: Substring) -> [UInt64] { Prose(String(item)).tokens.map(\.hash) }

  private mutating func add(_ phrase: Phrase) {
    switch phrase.elements.first {
    case .words(let first):
      for word in first {
        byFirstWord[word, default: []].append(phrases.count)
        filter[Int(word & 4095)] = true
      }
    case .number: byNumber.append(phrases.count)
    default: preconditionFailure("a phrase begins with a word")
    }
    phrases.append(phrase)
  }
}

extension PhraseList {
  /// The matches from left to right, without overlaps. If several begin at the same word, the longest one.
  func matches(in text: Prose) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < text.tokens.count {
      let token = text.tokens[index]
      var candidates: [Int] = []
      if token.kind == .number { candidates = byNumber }
      if filter[Int(token.hash & 4095)], let more = byFirstWord[token.hash] { candidates += more }
      var longest: Match?
      for candidate in candidates {
        let phrase = phrases[candidate]
        guard let end = end(of: phrase.elements[...], from: index, in: text, isFirst: true),
          end > longest?.range.upperBound ?? index
        else { continue }
        longest = Match(section: sections[phrase.section], range: index..<end)
      }
      if let longest { matches.append(longest) }
      index = longest?.range.upperBound ?? index + 1
    }
    return matches
  }

  private func end(of elements: ArraySlice<Element>, from index: Int, in text: Prose, isFirst: Bool = false)
    -> Int?
  {
    guard let element = elements.first else { return index }
    let tokens = text.tokens
    func fits(_ test: (Token) -> Bool) -> Bool {
      index < tokens.count && (isFirst || tokens[index].boundary < .clause) && test(tokens[index])
    }
    switch element {
    case .words(let hashes):
      return fits { hashes.contains($0.hash) } ? end(of: elements.dropFirst(), from: index + 1, in: text) : nil
    case .number:
      return fits { $0.kind == .number } ? end(of: elements.dropFirst(), from: index + 1, in: text) : nil
    case .notNext(let hashes):
      return fits { hashes.contains($0.hash) } ? nil : end(of: elements.dropFirst(), from: index, in: text)
    case .gap(let most):
      for next in index...(index + most) {
        if let end = end(of: elements.dropFirst(), from: next, in: text) { return end }
        guard next < tokens.count, tokens[next].boundary < .clause, !clauseWords.contains(tokens[next]) else { break }
      }
      return nil
    }
  }
}

/// Words that begin a new clause.
let clauseWords = WordSet("but while whereas although though")
