/// The media type for a file name's extension.
func mediaType(of path: String) -> String {
  let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
  return switch ending {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "txt": "text/plain; charset=utf-8"
  case "xml": "application/xml; charset=utf-8"
  case "json": "application/json"
  case "webmanifest": "application/manifest+json"
  case "svg": "image/svg+xml; charset=utf-8"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "ttf": "font/ttf"
  case "woff2": "font/woff2"
  case "pdf": "application/pdf"
  case "wasm": "application/wasm"
  default: "application/octet-stream"
  }
}
