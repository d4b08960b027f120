import ClinicSite

/// An entry of the main navigation.
package struct NavigationEntry: Sendable, Hashable {
  var label: String
  var address: PageAddress
  /// The top-level folder whose pages belong to this entry.
  var section: String?
}

/// The main navigation: at most five entries and one for each treatment, whose targets exist.
func navigation(
  of edition: Edition, _ treatments: [Treatment], _ generated: [GeneratedPage], _ settings: Settings,
  _ phrases: FramePhrases
) -> [NavigationEntry] {
  func page(_ role: Role, _ label: String) -> NavigationEntry? {
    edition[role].map { NavigationEntry(label: label, address: $0.address, section: $0.folder.first) }
  }
  func folder(_ section: Section, _ label: String) -> NavigationEntry? {
    edition.folder(section).map { NavigationEntry(label: label, address: $0.address, section: section.rawValue) }
  }
  let search =
    generated.contains(.search) ? GeneratedPage.search.address(in: edition.language, settings: settings) : nil
  let about = treatments.map { treatment in
    edition[.about, of: treatment.id].map {
      NavigationEntry(label: treatment.about[edition.language], address: $0.address, section: $0.folder.first)
    }
  }
  let others = [
    folder(.conditions, phrases.conditions),
    edition.folderOfAftercare(of: treatments) == nil
      ? page(.aftercare, phrases.aftercare) : folder(.aftercare, phrases.aftercare),
    folder(.insurance, phrases.insurance) ?? page(.insurance, phrases.insurance),
    folder(.locations, phrases.clinics),
    search.map { NavigationEntry(label: phrases.search, address: $0) },
  ]
  return (about + others).compactMap { $0 }
}
