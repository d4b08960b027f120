/// A language of the site: the name of its content folder, used as `lang` too.
public struct Language: Sendable, Hashable, Comparable {
  public var code: String

  public init(_ code: String) { self.code = code }

  public var isRightToLeft: Bool {
    let primary = code.prefix { $0 != "-" }
    return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
  }

  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}

/// A text of the clinic's that is either the same in every language or given for each.
public enum LocalizedText: Sendable, Hashable {
  case same(String)
  case byLanguage([Language: String])

  public func text(in language: Language) -> String? {
    switch self {
    case .same(let text): text
    case .byLanguage(let texts): texts[language]
    }
  }
}
