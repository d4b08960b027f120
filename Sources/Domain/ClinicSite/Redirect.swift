/// An old or short address, and the page that it leads to.
public struct Redirect: Sendable {
  public var from: PageAddress
  public var to: Page
}

extension Edition {
  /// From the pages' aliases and from the short addresses printed on handouts.
  public var redirects: [Redirect] {
    let aliases = pages.flatMap { page in page.aliases.map { Redirect(from: $0, to: page) } }
    let shortAddresses = handouts.compactMap { page -> Redirect? in
      guard let handout = page.handout, let short = handout.shortAddress,
        let target = pages.first(where: { $0.address == handout.page })
      else { return nil }
      return Redirect(from: short, to: target)
    }
    return aliases + shortAddresses
  }
}
