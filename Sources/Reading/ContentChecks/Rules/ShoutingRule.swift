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
      abbreviations are fine, and so are those of the glossary and of also-called.
      """,
    bad: "DO NOT drive if you feel dizzy!", good: "Do not drive if you feel dizzy. You may need an MRI."),
  .page { checked in
    checked.texts.flatMap { text -> [Finding] in
      if text.block?.kind == .code { return [] }
      var marks: [Int] = []
      var capitals: [Range<Int>] = []
      text.findShouting(&marks, &capitals)
      let code = text.block?.runs.filter { $0.style == .code }.map(\.range) ?? []
      if !code.isEmpty {
        let isCode = RangeSet(code)
        marks.removeAll { isCode.contains($0) }
        capitals.removeAll { isCode.contains($0.lowerBound) }
      }
      var findings = marks.map {
        Finding("an exclamation mark", at: text.location(ofOffset: $0), help: "end the sentence with a full stop")
      }
      guard checked.page.language.code == "en", !capitals.isEmpty else { return findings }
      let known = checked.site.abbreviations[checked.page.language] ?? []
      for shout in text.shouts(among: capitals, known: known) {
        let words = String(decoding: text.text.utf8.dropFirst(shout.lowerBound).prefix(shout.count), as: UTF8.self)
        findings.append(
          Finding(
            "\"\(words)\" is in capitals", at: text.location(ofOffset: shout.lowerBound),
            help: "write it in small letters; explain an abbreviation in glossary.yml"))
      }
      return findings
    }
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

extension ReadableText {
  /// Finds the first exclamation mark of each row, and words of two or more capitals.
  fileprivate func findShouting(_ marks: inout [Int], _ capitals: inout [Range<Int>]) {
    var text = text
    text.withUTF8 { bytes in
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

  /// Unknown words in capitals, together with the words in capitals next to them.
  fileprivate func shouts(among capitals: [Range<Int>], known: Set<String>) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var rows: [[Range<Int>]] = []
    for word in capitals {
      if let end = rows.last?.last?.upperBound,
        bytes[end..<word.lowerBound].allSatisfy({ !isWordByte($0) && $0 != 0x2E })
      {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows.compactMap { row in
      let unknown = row.filter { word in
        word.count > 1 && !known.contains(String(decoding: bytes[word], as: UTF8.self))
      }
      guard !unknown.isEmpty, let first = row.first, let last = row.last else { return nil }
      guard let one = unknown.first, unknown.count == 1 else { return first.lowerBound..<last.upperBound }
      return row.allSatisfy { $0 == one || $0.count == 1 && row.count > 2 } ? first.lowerBound..<last.upperBound : one
    }
  }
}

/// Letters, digits, the underscore and bytes beyond ASCII, except 0xE2, with which typographic punctuation begins.
private func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || (byte >= 0x80 && byte != 0xE2)
}

private let abbreviationsInUse = Set(
  String(decoding: PackageResources.Abbreviations_txt, as: UTF8.self).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ") }.map(String.init))
