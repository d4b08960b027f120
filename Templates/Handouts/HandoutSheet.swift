import ClinicSite

/// One sheet: a handout as one clinic prints it, in one size.
struct HandoutSheet: Sendable {
  enum Size: Sendable, CaseIterable {
    case standard
    case largePrint
  }

  var handout: Page
  var clinic: Page
  var size: Size

  /// `/locations/barrhaven/handouts/after-ims/large-print/`
  var address: PageAddress {
    PageAddress(folder + name + "/" + (size == .largePrint ? "large-print/" : ""))
  }

  /// Named so that a download folder tells the files apart:
  /// `/locations/barrhaven/handouts/after-ims-barrhaven-large-print.pdf`
  var printAddress: PageAddress {
    PageAddress(folder + name + "-" + clinic.address.lastSegment + (size == .largePrint ? "-large-print" : "") + ".pdf")
  }

  private var folder: String { clinic.address.path + "handouts/" }
  private var name: String { handout.address.lastSegment }
}

extension PageAddress {
  fileprivate var lastSegment: String { path.split(separator: "/").last.map(String.init) ?? "" }
}

extension EditionContext {
  /// By clinic, then by handout, then by size.
  var handoutSheets: [HandoutSheet] { clinics.flatMap(handoutSheets) }

  func handoutSheets(of clinic: Page) -> [HandoutSheet] {
    edition.handouts.flatMap { handout in
      HandoutSheet.Size.allCases.map { HandoutSheet(handout: handout, clinic: clinic, size: $0) }
    }
  }
}
