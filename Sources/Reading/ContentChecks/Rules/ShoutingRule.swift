import ClinicSite
import Diagnostics

extension RuleID {
  public static let shouting: RuleID = "shouting"
}

let shoutingRule = Rule(
  .shouting, .warning, summary: "Words in capitals, or an exclamation mark",
  explanation: Explanation(
    why: """
      Capitals are slow to read, some screen readers spell them out, and somebody who is worried hears shouting. Known
      abbreviations are fine, and so are those of the glossary and of also-called, and those that the page explains, as in
      "magnetic resonance imaging (MRI)". What is in capitals several times is told once a page.
      """,
    bad: "DO NOT drive if you feel dizzy!", good: "Do not drive if you feel dizzy. You may need an MRI."),
  .page { checked in
    let loud = checked.texts.compactMap(LoudText.init)
    let marks = loud.flatMap { loud in
      loud.marks.map {
        Finding("an exclamation mark", at: loud.text.location(ofOffset: $0), help: "end the sentence with a full stop")
      }
    }
    guard checked.page.language.code == "en" else { return marks }
    var known = checked.site.abbreviations[checked.page.language] ?? []
    guard loud.contains(where: { !$0.shouts(known: known).isEmpty }) else { return marks }
    for text in checked.texts { known.formUnion(explainedAbbreviations(in: text.text)) }
    let capitals = loud.flatMap { loud in
      loud.shouts(known: known).map { words, offset in
        (
          thing: words,
          finding: Finding(
            "\"\(words)\" is in capitals", at: loud.text.location(ofOffset: offset),
            help: "write it in small letters; explain an abbreviation in brackets, or in glossary.yml")
        )
      }
    }
    return marks + tellingOnce(capitals)
  })

extension Site {
  /// Words that may be in capitals: known abbreviations, and those in the glossary, in other names of conditions and in
  /// proper names.
  func abbreviations(in edition: Edition) -> Set<String> {
    var texts = edition.glossary.flatMap { [$0.term] + $0.alsoCalled }
    texts += edition.conditions.flatMap { $0.condition?.alsoCalled ?? [] }
    texts += edition.clinics.flatMap { ($0.clinic?.directBilling ?? []) + ($0.clinic?.paymentMethods ?? []) }
    texts += edition.handouts.compactMap { $0.handout?.id }
    texts += people.flatMap { person in [person.name] + person.certificates + person.credentials.map(\.name) }
    texts.append(settings.name)
    return abbreviationsInUse.union(texts.flatMap { $0.split { !$0.isLetter }.map(String.init) })
  }
}

/// A text with exclamation marks or words in capitals that are not code.
private struct LoudText {
  var text: ReadableText
  /// The first exclamation mark of each row.
  var marks: [Int] = []
  /// Words that consist of capitals, also those of one letter.
  var capitals: [Range<Int>] = []

  init?(_ text: ReadableText) {
    if text.block?.kind == .code { return nil }
    self.text = text
    find()
    let code = text.block?.runs.filter { $0.style == .code }.map(\.range) ?? []
    if !code.isEmpty {
      let isCode = RangeSet(code)
      marks.removeAll { isCode.contains($0) }
      capitals.removeAll { isCode.contains($0.lowerBound) }
    }
    if marks.isEmpty && capitals.isEmpty { return nil }
  }

  private mutating func find() {
    var copy = text.text
    copy.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "!"), index == 0 || bytes[index - 1] != byte { marks.append(index) }
        guard byte &- 0x41 < 26 else {
          index += 1
          continue
        }
        let start = index
        while index < bytes.count, bytes[index] &- 0x41 < 26 { index += 1 }
        let isWhole =
          (start == 0 || !isWordByte(bytes[start - 1])) && (index == bytes.count || !isWordByte(bytes[index]))
        if isWhole { capitals.append(start..<index) }
        while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
      }
    }
  }

  /// Unknown words in capitals, together with the words in capitals next to them, and where they begin.
  func shouts(known: Set<String>) -> [(words: String, offset: Int)] {
    if capitals.isEmpty { return [] }
    let bytes = Array(text.text.utf8)
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var rows: [[Range<Int>]] = []
    for word in capitals {
      if let end = rows.last?.last?.upperBound,
        bytes[end..<word.lowerBound].allSatisfy({ !isWordByte($0) && !separators.contains($0) })
      {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.compactMap { row in
      let unknown = row.filter { word in
        word.count > 1 && !known.contains(words(word)) && !isState(word, in: bytes) && !isInNumber(word, in: bytes)
      }
      guard let one = unknown.first, let first = row.first, let last = row.last else { return nil }
      let isAll = unknown.count > 1 || row.allSatisfy { $0 == one || $0.count == 1 && row.count > 2 }
      let range = isAll ? first.lowerBound..<last.upperBound : one
      return (words(range), range.lowerBound)
    }
  }

  /// The words of a phone number: "1-800-555-CARE".
  private func isInNumber(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes[..<word.lowerBound].suffix(20).reversed().prefix { $0 > UInt8(ascii: " ") }.contains { $0 &- 0x30 < 10 }
  }

  /// Two capitals before an American ZIP code: "Clinton, IN 47842".
  private func isState(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard word.count == 2, word.upperBound < bytes.count, bytes[word.upperBound] == UInt8(ascii: " ") else {
      return false
    }
    let code = bytes[(word.upperBound + 1)...].prefix(while: isWordByte)
    return code.count == 5 && code.allSatisfy { $0 &- 0x30 < 10 }
  }
}

/// Between these, words in capitals are several abbreviations rather than one shout: "HRSA, HHS".
private let separators = Set(".,;:/()[]|".utf8)

/// Letters, digits, the underscore and bytes beyond ASCII, except 0xE2, with which typographic punctuation begins.
private func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || (byte >= 0x80 && byte != 0xE2)
}

private let abbreviationsInUse = Set(
  String(decoding: PackageResources.Abbreviations_txt, as: UTF8.self).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ") }.map(String.init))
