import ClinicSite
import Diagnostics
import YAML

/// Reads site.yml, people.yml, references.yml, warning-signs.yml, the treatments and the glossaries, and collects their
/// diagnostics.
struct DataFiles {
  private var files: [String: YAMLFile] = [:]
  private(set) var sources: [String: SourceText] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  var placeholders: [SourceLocation] { files.values.flatMap(\.placeholders) }

  init(source: ContentSource, paths: Set<String>) throws(ContentSourceFailure) {
    let names = paths.filter { path in
      ["site.yml", "people.yml", "references.yml", "warning-signs.yml"].contains(path)
        || path.hasSuffix("/glossary.yml") || path.isTreatment
    }
    for path in names.sorted() {
      let text = try TextFile(path, from: source)
      sources[path] = text.source
      if let problem = text.problem {
        diagnostics.append(problem)
        files[path] = YAMLFile(isReadable: false)
      } else {
        let file = readYAML(text.source.bytes, file: path)
        diagnostics += file.diagnostics
        files[path] = file
      }
    }
  }

  mutating func settings(_ options: LoadOptions) -> LoadedSettings? {
    guard let file = files["site.yml"] else {
      diagnostics.append(
        Diagnostic(
          .error, .data, "there is no site.yml", at: SourceLocation("site.yml", 1, 1),
          help: "it names the clinic, its languages, phone and colours; see the README"))
      return nil
    }
    guard file.isReadable else { return nil }
    return loadSettings(
      file.node, baseURL: options.baseURL, speakable: options.languages, diagnostics: &diagnostics)
  }

  /// Nil if the file could not be read.
  mutating func people(areNeeded: Bool) -> LoadedEntries<Person>? {
    guard let file = files["people.yml"], file.node != nil || !file.isReadable else {
      if areNeeded {
        diagnostics.append(
          Diagnostic(
            .error, .data, "nobody is named in people.yml", at: SourceLocation("people.yml", 1, 1),
            help: "every page needs a reviewer; see the README"))
      }
      return nil
    }
    return file.isReadable ? loadPeople(file.node, diagnostics: &diagnostics) : nil
  }

  mutating func references() -> LoadedEntries<Reference>? {
    guard let file = files["references.yml"] else { return LoadedEntries(values: [], broken: []) }
    return file.isReadable ? loadReferences(file.node, diagnostics: &diagnostics) : nil
  }

  /// Nil if there is no such file, or if it could not be read.
  mutating func warningSigns(_ languages: [Language]) -> WarningSigns? {
    guard let file = files["warning-signs.yml"], file.isReadable else { return nil }
    return loadWarningSigns(file.node, languages: languages, diagnostics: &diagnostics)
  }

  mutating func treatments(_ languages: [Language]) -> (loaded: [LoadedTreatment], library: TreatmentLibrary) {
    var loaded: [LoadedTreatment] = []
    var library = TreatmentLibrary()
    for path in files.keys.filter(\.isTreatment).sorted() {
      guard let file = files[path] else { continue }
      var problems: [Diagnostic] = []
      let treatment = loadTreatment(file.node, file: path, languages: languages, diagnostics: &problems)
      if file.isReadable { diagnostics += problems }
      loaded.append(treatment)
      if treatment.treatment == nil { library.broken.append(treatment.id) }
    }
    library.treatments = loaded.compactMap(\.treatment)
    diagnostics += factDiagnostics(loaded)
    return (loaded, library)
  }

  /// Keyed by path. Languages without a glossary are left out; the value is nil for a glossary that could not be read.
  mutating func glossaries(_ languages: [Language]) -> [String: LoadedEntries<GlossaryTerm>?] {
    var glossaries: [String: LoadedEntries<GlossaryTerm>?] = [:]
    for language in languages {
      let path = language.code + "/glossary.yml"
      guard let file = files[path] else { continue }
      let loaded = loadGlossary(file.node, file: path, diagnostics: &diagnostics)
      glossaries[path] = .some(file.isReadable ? loaded : nil)
    }
    return glossaries
  }
}

extension String {
  /// Whether it is the path of a treatment's file: `treatments/ims.yml`.
  var isTreatment: Bool {
    hasPrefix("treatments/") && hasSuffix(".yml") && !dropFirst("treatments/".count).contains("/")
  }
}
