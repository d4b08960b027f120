import ClinicSite

/// The kind of skeleton for a new page, which depends on its folder.
enum SkeletonKind: CaseIterable {
  case article, aftercare, condition, handout, insurance, location

  init(of page: NewPage) { self = page.stem == "index" ? .article : SkeletonKind(of: page.folder) }

  init(of folder: [String]) {
    switch Section(of: folder) {
    case .aftercare: self = .aftercare
    case .conditions: self = .condition
    case .handouts: self = .handout
    case .insurance: self = .insurance
    case .locations: self = .location
    case nil: self = .article
    }
  }

  /// The front matter of every page, with a line for the keys of its kind.
  static var pageKeys: String { text(PackageResources.Page_yml) }

  /// The keys of this kind with explanations; nil if it has none.
  var keys: String? {
    switch self {
    case .article, .aftercare: nil
    case .condition: text(PackageResources.Condition_yml)
    case .handout: text(PackageResources.Handout_yml)
    case .insurance: text(PackageResources.Insurance_yml)
    case .location: text(PackageResources.Location_yml)
    }
  }

  /// The language-dependent parts: values in the front matter, and the Markdown after it.
  func words(in language: Language) -> [UInt8]? {
    switch (self, language.code) {
    case (.article, "en"): PackageResources.Article_en_md
    case (.article, "fr"): PackageResources.Article_fr_md
    case (.aftercare, "en"): PackageResources.Aftercare_en_md
    case (.aftercare, "fr"): PackageResources.Aftercare_fr_md
    case (.condition, "en"): PackageResources.Condition_en_md
    case (.condition, "fr"): PackageResources.Condition_fr_md
    case (.handout, "en"): PackageResources.Handout_en_md
    case (.handout, "fr"): PackageResources.Handout_fr_md
    case (.insurance, "en"): PackageResources.Insurance_en_md
    case (.insurance, "fr"): PackageResources.Insurance_fr_md
    case (.location, "en"): PackageResources.Location_en_md
    case (.location, "fr"): PackageResources.Location_fr_md
    default: nil
    }
  }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
