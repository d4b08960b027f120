import ClinicSite

/// The same page in another language.
package struct Alternate: Sendable, Hashable {
  var language: Language
  var address: PageAddress
}

/// Finds translations of a page. Translations of a page have the same key; so do a folder's `index.md` and a generated
/// list of that folder.
struct Alternates: Sendable {
  /// In the order of the site's languages. Empty if the site has only one.
  private var alternates: [String: [Alternate]] = [:]

  init(_ site: Site, hasSearch: Bool) {
    guard site.editions.count > 1 else { return }
    for edition in site.editions {
      let language = edition.language
      var addresses = [folderKey([]): site.settings.root(of: language)]
      for page in edition.pages { addresses[page.translationKey] = page.address }
      for folder in edition.folders { addresses[folderKey(folder.path)] = folder.address }
      for page in generatedPages(of: edition, in: site, hasSearch: hasSearch) {
        addresses[page.translationKey] = page.address(in: language, settings: site.settings)
      }
      for (key, address) in addresses {
        alternates[key, default: []].append(Alternate(language: language, address: address))
      }
    }
  }

  subscript(key: String) -> [Alternate] { alternates[key] ?? [] }
}

/// The generated pages that are not empty.
func generatedPages(of edition: Edition, in site: Site, hasSearch: Bool) -> [GeneratedPage] {
  GeneratedPage.allCases.filter { page in
    switch page {
    case .search: hasSearch
    case .glossary: !edition.glossary.isEmpty
    case .references: !site.references.isEmpty
    case .people: !site.people.isEmpty
    case .handouts: !edition.handouts.isEmpty && !edition.clinics.isEmpty
    case .siteMap: true
    }
  }
}

func folderKey(_ path: [String]) -> String { path.joined(separator: "/") + "/" }

extension Page {
  var translationKey: String {
    switch kind {
    case .home: folderKey([])
    case .folder: folderKey(folder)
    default: name
    }
  }
}

extension GeneratedPage {
  var translationKey: String { "/" + rawValue }
}
