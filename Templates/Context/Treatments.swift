import ClinicSite

extension EditionContext {
  func treatments(of page: Page) -> [Treatment] { treatments.filter { page.treatments.contains($0.id) } }

  func treatments(of clinic: Clinic) -> [Treatment] { treatments.filter { clinic.treatments.contains($0.id) } }

  /// The title of the list of conditions.
  var questionOfConditions: String {
    treatments.count == 1 ? treatments[0].question[language] : phrases.condition.indexTitle
  }
}

extension Edition {
  /// The folder with the aftercare of several treatments; nil where one page has it.
  func folderOfAftercare(of treatments: [Treatment]) -> Folder? {
    treatments.count { self[.aftercare, of: $0.id] != nil } > 1 ? folder(.aftercare) : nil
  }

  /// Those that a page of it belongs to.
  func treatments(among all: [Treatment]) -> [Treatment] {
    let ids = Set((pages + handouts).flatMap(\.treatments))
    return all.filter { ids.contains($0.id) }
  }
}
