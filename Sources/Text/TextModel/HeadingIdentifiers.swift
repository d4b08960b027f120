/// Makes an id as the content format defines it: lower case, accents removed, and a hyphen for each run of other
/// characters.
///
/// Letters of other scripts are kept, so that headings in them get ids too.
public func headingIdentifier(for text: String) -> String {
  var identifier: [UInt8] = []
  var hasGap = false
  func append(_ piece: some Sequence<UInt8>) {
    if hasGap && !identifier.isEmpty { identifier.append(UInt8(ascii: "-")) }
    hasGap = false
    identifier.append(contentsOf: piece)
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": append(CollectionOfOne(UInt8(truncatingIfNeeded: scalar.value)))
    case "A"..."Z": append(CollectionOfOne(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
    case "\u{0}"..."\u{7F}": hasGap = true
    default:
      if scalar.properties.isMark {
        if isVowelSign(scalar) && !hasGap { append(Array(String(scalar).utf8)) }
        continue
      }
      if let folded = foldedLatinLetter(scalar) {
        append(folded.utf8)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal {
        append(scalar.properties.lowercaseMapping.utf8)
      } else {
        hasGap = true
      }
    }
  }
  return String(decoding: identifier, as: UTF8.self)
}

/// The letters without accents, from the Unicode name: É is "LATIN CAPITAL LETTER E WITH ACUTE".
private func foldedLatinLetter(_ scalar: Unicode.Scalar) -> String? {
  if scalar == "ß" || scalar == "ẞ" { return "ss" }
  guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
  let words = name.split(separator: " ")
  guard let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }) else { return nil }
  let letters = words[(kind + 1)...].prefix { $0 != "WITH" }
  return letters.last?.lowercased()
}

/// In the scripts from Hebrew to Tai Tham, marks are part of a word's spelling.
private func isVowelSign(_ mark: Unicode.Scalar) -> Bool { (0x0591...0x1AAF).contains(mark.value) }

extension Unicode.Scalar.Properties {
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
