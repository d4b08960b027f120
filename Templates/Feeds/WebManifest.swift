import ClinicSite
import HTML
import JSON

let webManifest = PageAddress("/site.webmanifest")
package let favicon = PageAddress("/favicon.svg")

func webManifestFile(_ settings: Settings) -> [UInt8] {
  let base = settings.baseURL
  let paper = JSON.string(settings.theme.light.paper.hexadecimal)
  let manifest = JSON.object([
    "name": .string(settings.name),
    "short_name": .string(settings.name),
    "description": settings.languages.first.flatMap(settings.tagline.text).map { .string($0) },
    "lang": settings.languages.first.map { .string($0.code) },
    "start_url": .string(base.path),
    "scope": .string(base.path),
    "display": "browser",
    "background_color": paper,
    "theme_color": paper,
    "icons": .array([
      .object(["src": .string(base.href(favicon)), "sizes": "any", "type": "image/svg+xml"])
    ]),
  ])
  return manifest.bytes
}
