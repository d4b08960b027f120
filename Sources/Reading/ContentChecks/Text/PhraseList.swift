import Prose

/// Phrases that a text must not have, from a data file of `Phrases/`.
///
/// A line of a file is a comment (`# …`), the beginning of a section (`[false-safety]`), a property of the section
/// (`because: …`) or a phrase. A phrase is a row of words: `cure/cures` is either, `[any]` may be absent, `..3` stands
/// for up to 3 words of the same clause, `<number>` for a number, `!factors` says what must not follow. A hyphen
/// between words is a space.
struct PhraseList: Sendable {
  struct Section: Sendable {
    var name: String
    var because = ""
    var instead = ""
    /// Words in the sentence that make the phrase harmless.
    var excuses: WordSet?
    /// The phrase counts only in a text with this word, or with a citation that begins with it.
    var companion: String?
    /// For a phrase that is a negation itself, one before it changes nothing.
    var heedsNegation = true
  }

  struct Match: Sendable {
    var section: Section
    /// Places in the text's tokens.
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
  /// Whether any phrase begins with a word of these last bits.
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
  /// The phrases of a text from left to right, the longest where several begin at one place; none overlap.
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

/// Words that begin another clause.
let clauseWords = WordSet("but while whereas although though")
