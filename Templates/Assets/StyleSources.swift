/// The sources of the style sheets: the built-in ones or, for the preview in a checkout, the current files.
public struct StyleSources: Sendable {
  /// `site.css`
  public var site: [UInt8]
  /// `handout.css`
  public var handout: [UInt8]

  public init(site: [UInt8]? = nil, handout: [UInt8]? = nil) {
    self.site = site ?? PackageResources.site_css
    self.handout = handout ?? PackageResources.handout_css
  }
}
