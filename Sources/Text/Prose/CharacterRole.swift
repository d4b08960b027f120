/// What a character does in or between words.
enum CharacterRole {
  case letter, digit
  /// A combining accent, which belongs to the letter before it.
  case mark
  /// Ignored inside a word, as a soft hyphen is.
  case unseen
  /// Joins two letters into one token.
  case apostrophe
  /// Joins two tokens into one word.
  case hyphen
  case space
  case ellipsis
  /// Read aloud, but not a word.
  case sign
  case other
}

extension Unicode.Scalar {
  /// For characters beyond ASCII.
  var role: CharacterRole {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F: .space
    case 0xD7, 0xF7: .other
    case 0xC0...0x24F: .letter
    // The right single quotation mark is the apostrophe; the left one is often mistaken for it.
    case 0x2018, 0x2019, 0x2BC: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2026: .ellipsis
    case 0x2012...0x2027, 0x200B: .other
    // The stars of a rating.
    case 0x2605, 0x2606, 0x2B50: .sign
    default: roleOfCategory
    }
  }

  private var roleOfCategory: CharacterRole {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .decimalNumber: .digit
    case .currencySymbol: .sign
    // "½" counts as a digit, but the "²" of a footnote does not.
    case .otherNumber, .letterNumber: properties.numericType == .numeric ? .digit : .other
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .format: .unseen
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
    default: .other
    }
  }

  /// `)`, `]` and quotation marks that close.
  var closes: Bool { self == ")" || self == "]" || isClosingQuotationMark }

  var isClosingQuotationMark: Bool {
    switch self {
    case "\"", "'", "”", "’", "»", "›": true
    default: false
    }
  }

  var isCapital: Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case ...0xFF: false
    default: properties.isUppercase
    }
  }

  /// Whether it is a small letter or a digit, with which no sentence begins.
  var isSmall: Bool {
    switch value {
    case 0x61...0x7A, 0x30...0x39: true
    case ..<0x80: false
    default: properties.isLowercase || role == .digit
    }
  }
}
