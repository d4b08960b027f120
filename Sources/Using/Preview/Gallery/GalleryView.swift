import ClinicSite
import FlyingFox
import TemplateExamples
import Templates

/// How all examples of a page are shown; every combination has an address of its own.
struct GalleryView: Hashable {
  /// Nil: as the browser is set.
  var look: Look?
  var isNarrow = false
  var language: Language

  /// What is missing or unknown is as usual.
  init(_ query: [HTTPRequest.QueryItem]) {
    func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
    look = value("look").flatMap(Look.init)
    isNarrow = value("width") == "320"
    let languages = ComponentGallery.languages
    language = languages.first { $0.code == value("language") } ?? languages.first ?? Language("en")
  }

  /// Begins with `?`, unless everything is as usual.
  var query: String {
    let items = [
      look.map { "look=\($0.rawValue)" }, isNarrow ? "width=320" : nil,
      language == ComponentGallery.languages.first ? nil : "language=\(language.code)",
    ].compactMap(\.self)
    return items.isEmpty ? "" : "?" + items.joined(separator: "&")
  }

  /// The same with one thing changed.
  func with<Value>(_ part: WritableKeyPath<GalleryView, Value>, _ value: Value) -> GalleryView {
    var view = self
    view[keyPath: part] = value
    return view
  }
}
