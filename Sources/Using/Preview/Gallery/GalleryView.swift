import ClinicSite
import FlyingFox
import TemplateExamples
import Templates

/// How a page shows its examples. Every combination has its own address.
struct GalleryView: Hashable {
  /// Nil follows the browser's settings.
  var look: Look?
  var isNarrow = false
  var language: Language

  /// Missing or unknown values get their defaults.
  init(_ query: [HTTPRequest.QueryItem]) {
    func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
    look = value("look").flatMap(Look.init)
    isNarrow = value("width") == "320"
    let languages = ComponentGallery.languages
    language = languages.first { $0.code == value("language") } ?? languages.first ?? Language("en")
  }

  /// Begins with `?`; empty if all values are defaults.
  var query: String {
    let items = [
      look.map { "look=\($0.rawValue)" }, isNarrow ? "width=320" : nil,
      language == ComponentGallery.languages.first ? nil : "language=\(language.code)",
    ].compactMap(\.self)
    return items.isEmpty ? "" : "?" + items.joined(separator: "&")
  }

  /// A copy with one value changed.
  func with<Value>(_ part: WritableKeyPath<GalleryView, Value>, _ value: Value) -> GalleryView {
    var view = self
    view[keyPath: part] = value
    return view
  }
}
