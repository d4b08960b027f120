/// Checks a style sheet, a `style` attribute, or a presentation attribute such as `fill` or `mask`.
///
/// It does not parse rules and properties. It allows only words, functions, addresses and strings that are each
/// harmless alone, so that nothing can be loaded however a browser combines them. It refuses what browsers may read
/// differently: escapes, and strings or comments without an end.
struct StyleReader {
  enum Form {
    case sheet
    /// The value of an attribute, where `@media` is not allowed.
    case value
  }

  private let text: [UInt8]
  private let form: Form
  private var place = 0
  private var problems: [(message: Message, offset: Int)] = []

  /// The offsets are in bytes of `text`.
  static func problems(in text: [UInt8], _ form: Form) -> [(message: Message, offset: Int)] {
    var reader = StyleReader(text: text, form: form)
    while reader.place < text.count { reader.step() }
    return reader.problems
  }

  private init(text: [UInt8], form: Form) {
    self.text = text
    self.form = form
  }

  private mutating func step() {
    let byte = text[place]
    if byte.isNamePart, !starts(with: "-->") {
      readWord()
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      readText(endingWith: byte)
    } else if starts(with: "/*") {
      skipComment()
    } else if byte == UInt8(ascii: "@") {
      readRule()
    } else if byte == UInt8(ascii: "\\") {
      report(.styleEscape)
    } else if starts(with: "<!--") || starts(with: "-->") {
      report(.styleComment)
    } else {
      place += 1
    }
  }

  private mutating func readWord() {
    let start = place
    let word = readName()
    guard place < text.count, text[place] == UInt8(ascii: "(") else { return }
    let name = lowercase(word)
    if name == "url" {
      readAddress(at: start)
    } else if !Allowed.functions.contains(name) {
      problems.append((.styleFunction(name), start))
    }
  }

  /// Reads `(#part)`, with or without quotation marks, and reports anything else.
  private mutating func readAddress(at start: Int) {
    let bracket = place
    place += 1
    skip(while: \.isStyleSpace)
    let quote = place < text.count ? text[place] : 0
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let name = place
    skip(while: \.isReferencePart)
    let isPart = place > name + 1 && text[name] == UInt8(ascii: "#")
    let isClosed = !isQuoted || (place < text.count && text[place] == quote)
    if isQuoted { place += 1 }
    skip(while: \.isStyleSpace)
    if isPart, isClosed, place < text.count, text[place] == UInt8(ascii: ")") { return }
    place = bracket + 1
    skip { $0 != UInt8(ascii: ")") }
    problems.append((.styleAddress(excerpt((bracket + 1)..<place)), start))
  }

  private mutating func readText(endingWith quote: UInt8) {
    let start = place
    place += 1
    while place < text.count, text[place] != quote {
      if text[place].isLineBreak { break }
      if text[place] == UInt8(ascii: "\\") { report(.styleEscape) } else { place += 1 }
    }
    if place < text.count, text[place] == quote {
      place += 1
    } else {
      problems.append((.styleTextWithoutEnd, start))
      place = text.count
    }
  }

  private mutating func skipComment() {
    let start = place
    place += 2
    while place < text.count, !starts(with: "*/") { place += 1 }
    if place == text.count { problems.append((.styleCommentWithoutEnd, start)) }
    place = min(place + 2, text.count)
  }

  private mutating func readRule() {
    let start = place
    place += 1
    let name = lowercase(readName())
    if form == .value || name != "media" { problems.append((.styleRule(name), start)) }
  }

  private mutating func report(_ message: Message) {
    problems.append((message, place))
    place += 1
  }

  private mutating func readName() -> Range<Int> {
    let start = place
    skip(while: \.isNamePart)
    return start..<place
  }

  private mutating func skip(while belongs: (UInt8) -> Bool) {
    while place < text.count, belongs(text[place]) { place += 1 }
  }

  private func starts(with sign: StaticString) -> Bool {
    guard text.count - place >= sign.utf8CodeUnitCount else { return false }
    for index in 0..<sign.utf8CodeUnitCount where text[place + index] != sign.utf8Start[index] { return false }
    return true
  }

  private func lowercase(_ range: Range<Int>) -> String { excerpt(range).lowercased() }

  private func excerpt(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

extension UInt8 {
  fileprivate var isNamePart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  fileprivate var isStyleSpace: Bool { self == 0x20 || self == 0x09 || isLineBreak }

  fileprivate var isLineBreak: Bool { self == 0x0A || self == 0x0C || self == 0x0D }

  fileprivate var isReferencePart: Bool { self > 0x20 && self != 0x7F && !"\"'()\\<>".utf8.contains(self) }
}
