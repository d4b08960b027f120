/// A language of the site. The code is the name of its content folder and the value of `lang`.
public struct Language: Sendable, Hashable, Comparable {
  public var code: String

  public init(_ code: String) { self.code = code }

  public var isRightToLeft: Bool {
    let primary = code.prefix { $0 != "-" }
    return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
  }

  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}

/// A text of the clinic, the same in all languages or one for each.
public enum LocalizedText: Sendable, Hashable {
  case same(String)
  case byLanguage([Language: String])

  public func text(in language: Language) -> String? {
    switch self {
    case .same(let text): text
    case .byLanguage(let texts): texts[language]
    }
  }

  /// The text in a language for which loading has asked for it; empty in others.
  public subscript(language: Language) -> String { text(in: language) ?? "" }
}
