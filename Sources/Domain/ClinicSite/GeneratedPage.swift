/// The pages that every edition gets without a Markdown file.
public enum GeneratedPage: String, Sendable, CaseIterable {
  case search, glossary, references, people, handouts
  case siteMap = "site-map"

  public func address(in language: Language, settings: Settings) -> PageAddress {
    address(in: language, of: settings.languages)
  }

  public func address(in language: Language, of languages: [Language]) -> PageAddress {
    PageAddress(languages.root(of: language).path + rawValue + "/")
  }
}

extension [Language] {
  /// The first language is served at `/`, the others at `/` and their code.
  public func root(of language: Language) -> PageAddress {
    PageAddress(language == first ? "/" : "/\(language.code)/")
  }
}

extension Settings {
  public func root(of language: Language) -> PageAddress { languages.root(of: language) }
}
