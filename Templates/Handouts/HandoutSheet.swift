import ClinicSite

/// A handout as one clinic prints it, in one size.
package struct HandoutSheet: Sendable {
  package enum Size: Sendable, CaseIterable {
    case standard
    case largePrint
  }

  package var page: Page
  var handout: Handout
  var clinicPage: Page
  var clinic: Clinic
  package var size: Size

  /// Nil if the pages are not a handout and a clinic, or the clinic does not have the handout's treatment.
  package init?(_ page: Page, of clinicPage: Page, size: Size) {
    guard let handout = page.handout, let clinic = clinicPage.clinic,
      page.treatments.allSatisfy(clinic.treatments.contains)
    else { return nil }
    self.page = page
    self.handout = handout
    self.clinicPage = clinicPage
    self.clinic = clinic
    self.size = size
  }

  /// `/locations/barrhaven/handouts/after-ims/large-print/`
  var address: PageAddress {
    PageAddress(folder + name + "/" + (size == .largePrint ? "large-print/" : ""))
  }

  /// The clinic's name is part of the file name, so that downloads can be told apart:
  /// `/locations/barrhaven/handouts/after-ims-barrhaven-large-print.pdf`.
  var printAddress: PageAddress {
    PageAddress(
      folder + name + "-" + clinicPage.address.lastSegment + (size == .largePrint ? "-large-print" : "") + ".pdf")
  }

  private var folder: String { clinicPage.address.path + "handouts/" }
  private var name: String { page.address.lastSegment }
}

extension PageAddress {
  fileprivate var lastSegment: String { path.split(separator: "/").last.map(String.init) ?? "" }
}

extension EditionContext {
  /// Sorted by clinic, then handout, then size.
  var handoutSheets: [HandoutSheet] { clinics.flatMap(handoutSheets) }

  func handoutSheets(of clinic: Page) -> [HandoutSheet] {
    edition.handouts.flatMap { handout in
      HandoutSheet.Size.allCases.compactMap { HandoutSheet(handout, of: clinic, size: $0) }
    }
  }
}
