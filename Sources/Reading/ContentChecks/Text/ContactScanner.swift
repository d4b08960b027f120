/// A phone number, address or opening time found in prose.
struct ContactMention: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Ten digits.
    case phone(String)
    /// Three digits after a word such as "call".
    case shortNumber(String)
    /// Without its space.
    case postalCode(String)
    /// In lower case.
    case street(String)
    /// In lower case.
    case email(String)
    /// The possible times, in minutes from midnight: `7:30` can also mean 19:30.
    case time([Int])
  }

  var kind: Kind
  /// UTF-8 offsets in the text.
  var range: Range<Int>
}

/// Finds contacts in one pass over a text's bytes.
struct ContactScanner {
  let bytes: [UInt8]
  private(set) var mentions: [ContactMention] = []

  static func mentions(in text: String) -> [ContactMention] {
    var scanner = ContactScanner(bytes: Array(text.utf8))
    scanner.scan()
    return scanner.mentions
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let begins = index == 0 || !isWord(at: index - 1)
      if byte == UInt8(ascii: "@"), let mention = email(at: index) {
        index = found(mention)
      } else if begins, isDigit(at: index), let mention = phone(at: index) ?? street(at: index) ?? time(at: index) {
        index = found(mention)
      } else if begins, isDigit(at: index), let mention = shortNumber(at: index) {
        index = found(mention)
      } else if begins, isLetter(at: index), isDigit(at: index + 1), let mention = postalCode(at: index) {
        index = found(mention)
      } else {
        index += 1
      }
    }
  }

  private mutating func found(_ mention: ContactMention) -> Int {
    mentions.append(mention)
    return mention.range.upperBound
  }

  private func phone(at start: Int) -> ContactMention? {
    var index = start
    var digits = take(3, at: &index)
    if bytes[start] == UInt8(ascii: "1"), digits.count < 3 || !isSeparator(at: index) {
      index = start + 1
      skipSeparators(at: &index)
      digits = take(3, at: &index)
    }
    for count in [3, 4] {
      skipSeparators(at: &index)
      digits += take(count, at: &index)
    }
    guard digits.count == 10, !isWord(at: index), start == 0 || bytes[start - 1] != UInt8(ascii: "/") else {
      return nil
    }
    let isOpened =
      start > 0
      && (bytes[start - 1] == UInt8(ascii: "+")
        || bytes[start - 1] == UInt8(ascii: "(") && bytes[start..<index].contains(UInt8(ascii: ")")))
    return ContactMention(kind: .phone(digits), range: (isOpened ? start - 1 : start)..<index)
  }

  /// Three digits after a word such as "call".
  private func shortNumber(at start: Int) -> ContactMention? {
    var index = start
    let digits = take(3, at: &index)
    guard digits.count == 3, !isWord(at: index), !isSeparator(at: index) || !isDigit(at: index + 1) else { return nil }
    let before = String(decoding: bytes[max(0, start - 16)..<start], as: UTF8.self).lowercased()
    let words = ["call ", "dial ", "phone ", "appelez le ", "composez le ", "appeler le "]
    guard words.contains(where: { before.hasSuffix($0) }) else { return nil }
    return ContactMention(kind: .shortNumber(digits), range: start..<index)
  }

  private func postalCode(at start: Int) -> ContactMention? {
    var index = start
    var code: [UInt8] = []
    for place in 0..<6 {
      if place == 3, index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      guard place.isMultiple(of: 2) ? isCapital(at: index) : isDigit(at: index) else { return nil }
      code.append(bytes[index])
      index += 1
    }
    guard !isWord(at: index) else { return nil }
    return ContactMention(kind: .postalCode(String(decoding: code, as: UTF8.self)), range: start..<index)
  }

  /// A number, then up to three words, one of which is a type of street.
  private func street(at start: Int) -> ContactMention? {
    var index = start
    let number = take(5, at: &index)
    if index < bytes.count, bytes[index] == UInt8(ascii: ",") { index += 1 }
    guard !number.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: " ") else { return nil }
    for _ in 0..<4 {
      guard index < bytes.count, bytes[index] == UInt8(ascii: " ") else { return nil }
      let word = word(at: index + 1)
      guard !word.isEmpty else { return nil }
      index += 1 + word.count
      let name = String(decoding: word, as: UTF8.self)
      if streetWords.contains(name), index >= bytes.count || bytes[index] != UInt8(ascii: "-") {
        return ContactMention(kind: .street(lowercased(start..<index)), range: start..<index)
      }
      if frenchStreetWords.contains(name) {
        let follows = self.word(at: index + 1)
        let end = index + (follows.isEmpty ? 0 : 1 + follows.count)
        return ContactMention(kind: .street(lowercased(start..<end)), range: start..<end)
      }
      guard let first = word.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return nil }
    }
    return nil
  }

  private func email(at place: Int) -> ContactMention? {
    var start = place
    while start > 0, isWord(at: start - 1) || ".+-_".utf8.contains(bytes[start - 1]) { start -= 1 }
    var end = place + 1
    while isWord(at: end) || end < bytes.count && ".-".utf8.contains(bytes[end]) && isWord(at: end + 1) { end += 1 }
    let domain = bytes[min(place + 1, end)..<end]
    guard start < place, domain.contains(UInt8(ascii: ".")) else { return nil }
    return ContactMention(kind: .email(lowercased(start..<end)), range: start..<end)
  }

  /// `8:30`, `8 am`, `8:30 p.m.`, `8 h 30`
  private func time(at start: Int) -> ContactMention? {
    var index = start
    guard let hour = Int(take(2, at: &index)), hour <= 24, !isDigit(at: index) else { return nil }
    var minute: Int?
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      index += 1
      let digits = take(2, at: &index)
      guard digits.count == 2, let minutes = Int(digits), minutes < 60, !isWord(at: index) else { return nil }
      minute = minutes
    }
    var rest = index
    skipSeparators(at: &rest)
    let marker = String(decoding: word(at: rest), as: UTF8.self).lowercased()
    let dotted = String(decoding: bytes[rest..<min(rest + 4, bytes.count)], as: UTF8.self).lowercased()
    if marker == "h", minute == nil {
      var end = rest + 1
      var after = end
      skipSeparators(at: &after)
      let digits = take(2, at: &after)
      if digits.count == 2 { end = after }
      return ContactMention(kind: .time([hour * 60 + (Int(digits) ?? 0)]), range: start..<end)
    }
    let minutes = hour * 60 + (minute ?? 0)
    if marker == "am" || dotted == "a.m." {
      return ContactMention(kind: .time([minutes % (12 * 60)]), range: start..<(rest + (marker == "am" ? 2 : 4)))
    }
    if marker == "pm" || dotted == "p.m." {
      let afternoon = minutes % (12 * 60) + 12 * 60
      return ContactMention(kind: .time([afternoon]), range: start..<(rest + (marker == "pm" ? 2 : 4)))
    }
    guard minute != nil else { return nil }
    return ContactMention(kind: .time(hour < 12 ? [minutes, minutes + 12 * 60] : [minutes]), range: start..<index)
  }
}

private let contactWords = WordSections(PackageResources.ContactWords_txt)
private let streetWords = contactWords.words(of: "after the name of a street")
private let frenchStreetWords = contactWords.words(of: "before the name of a street")
