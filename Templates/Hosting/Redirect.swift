import ClinicSite

/// An old or a short address, and the page that is meant.
struct Redirect: Sendable {
  var from: PageAddress
  var to: Page
}

extension EditionContext {
  /// The pages' aliases, and the short addresses that handouts print.
  var redirects: [Redirect] {
    let aliases = edition.pages.flatMap { page in page.aliases.map { Redirect(from: $0, to: page) } }
    let shortAddresses = edition.handouts.compactMap { page -> Redirect? in
      guard let handout = page.handout, let short = handout.shortAddress,
        let target = edition.pages.first(where: { $0.address == handout.page })
      else { return nil }
      return Redirect(from: short, to: target)
    }
    return aliases + shortAddresses
  }
}
