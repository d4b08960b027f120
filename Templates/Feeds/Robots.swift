import ClinicSite

/// Nothing is disallowed, because a crawler must load a page to see its `noindex`.
func robotsFile(_ settings: Settings) -> [UInt8] {
  Array("User-agent: *\nDisallow:\n\nSitemap: \(settings.baseURL.absolute(sitemap))\n".utf8)
}
