import ClinicSite

/// An entry of a breadcrumb trail.
package struct Crumb: Sendable, Hashable {
  var title: String
  package var address: PageAddress
}

/// The folders of an edition with their names, breadcrumb trails and subfolders.
package struct FolderTree: Sendable {
  struct Node: Sendable {
    var folder: Folder
    /// A short name for breadcrumbs and lists.
    var label: String
    /// From the home page to this folder, both included.
    var trail: [Crumb]
    /// Indexes of the folders directly in this one.
    var children: [Int] = []
  }

  private(set) var nodes: [Node] = []
  private var places: [[String]: Int] = [:]
  private let home: Crumb

  init(_ edition: Edition, _ treatments: [Treatment], home: Crumb, phrases: Phrases) {
    self.home = home
    // Parents first.
    for folder in edition.folders.sorted(by: { $0.path.count < $1.path.count }) where !folder.path.isEmpty {
      let label = phrases.label(of: folder, in: edition, treatments)
      let parent = Array(folder.path.dropLast())
      let trail = self.trail(to: parent) + [Crumb(title: label, address: folder.address)]
      if let place = places[parent] { nodes[place].children.append(nodes.count) }
      places[folder.path] = nodes.count
      nodes.append(Node(folder: folder, label: label, trail: trail))
    }
  }

  subscript(path: [String]) -> Node? { places[path].map { nodes[$0] } }

  /// From the home page to the folder, both included.
  func trail(to path: [String]) -> [Crumb] { self[path]?.trail ?? [home] }

  /// From the home page to the page's parent, both included.
  package func trail(above page: Page) -> [Crumb] {
    switch page.kind {
    case .home: []
    case .folder: trail(to: page.folder.dropLast())
    default: trail(to: page.folder)
    }
  }
}

extension Phrases {
  fileprivate func label(of folder: Folder, in edition: Edition, _ treatments: [Treatment]) -> String {
    switch folder.section {
    case .conditions: frame.conditions
    case .locations: frame.clinics
    case .aftercare: frame.aftercare
    case .insurance: frame.insurance
    default: edition.index(of: folder)?.title ?? nameWithoutIndex(folder, in: edition, treatments)
    }
  }

  private func nameWithoutIndex(_ folder: Folder, in edition: Edition, _ treatments: [Treatment]) -> String {
    guard let treatment = treatments.first(where: { edition[.about, of: $0.id]?.folder == folder.path }) else {
      return words(folder.path.last ?? "")
    }
    return treatments.count == 1
      ? treatment.about[edition.language] : treatment.name[edition.language].capitalisedFirst
  }
}

/// Turns `about-ims` into "About ims".
private func words(_ segment: String) -> String {
  segment.split(separator: "-").joined(separator: " ").capitalisedFirst
}
