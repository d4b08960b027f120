import ClinicSite

extension Edition {
  /// Values for a new page from the existing site: paths to link to, callouts to include, the clinics' province. Names
  /// that the site has nothing for get no value.
  func values(for page: NewPage, _ kind: SkeletonKind) -> [String: String] {
    var values: [String: String] = [:]
    func path(to other: Page?) -> String? {
      other.map { String(repeating: "../", count: page.folder.count) + $0.name + ".md" }
    }
    let isAboutBenefit = kind == .condition || (page.folder.isEmpty && page.stem == "index")
    values["risks"] = isAboutBenefit ? path(to: self[.risks]) : nil
    values["before"] = path(to: self[.before])
    values["aftercare"] = path(to: self[.aftercare])
    values["page"] = path(to: self[.aftercare] ?? home ?? pages.first)

    let generalSigns = pages.first { $0.isAboutSigns && $0.kind == .folder && $0.ownBoxes(.emergency) == 1 }
    values["emergency signs"] = path(to: generalSigns)
    values["own emergency signs"] = generalSigns == nil ? "" : nil
    let aftercare = self[.aftercare].flatMap { $0.ownBoxes(.emergency) == 1 ? $0 : nil }
    values["after a session"] = path(to: aftercare)
    values["own signs after a session"] = aftercare == nil ? "" : nil
    let pagesWithSigns = pages.filter(\.isAboutSigns).compactMap(path(to:))
    values["pages with signs"] = pagesWithSigns.isEmpty ? nil : pagesWithSigns.joined(separator: ", ")

    let neighbour = clinics.first?.clinic
    values["jurisdiction"] = (neighbour?.jurisdiction ?? .ontario).rawValue
    values["region"] = yamlText(neighbour?.address.region ?? "Ontario", inFlow: true)
    return values
  }
}

extension Page {
  /// Whether other pages may include this page's emergency or same-day callouts. Those of condition pages and of pages
  /// about a session are specific to them.
  fileprivate var isAboutSigns: Bool {
    guard kind == .article || kind == .folder, role == nil, SkeletonKind(of: folder) == .article else { return false }
    return Callout.Kind.urgent.contains { ownBoxes($0) > 0 }
  }

  fileprivate func ownBoxes(_ kind: Callout.Kind) -> Int {
    body.callouts.count { $0.kind == kind && $0.isOwn }
  }
}
