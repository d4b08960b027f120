import ClinicSite
import Diagnostics
import ParallelMap
import YAML

/// Loads a whole content folder. Errors in the content become diagnostics; throws only if files can't be read.
public func loadSite(from source: ContentSource, options: LoadOptions) async throws(ContentSourceFailure)
  -> LoadedContent
{
  let listing = try source.list()
  let paths = listing.files
  var data = try DataFiles(source: source, paths: Set(paths))
  let settings = data.settings(options)
  let languages = settings?.languages ?? languageFolders(paths)
  let files = contentFiles(listing, languages: languages)
  var diagnostics = files.diagnostics

  let people = data.people(areNeeded: !files.pages.isEmpty)
  let references = data.references()
  let glossaries = data.glossaries(languages)
  let warningSigns = data.warningSigns(languages)
  let treatments = data.treatments(languages)
  let pages = try await readPages(files.pages, source: source, jobs: options.jobs)
  let images = try loadImages(files.images, source: source, diagnostics: &diagnostics)
  diagnostics += data.diagnostics

  let library = ContentLibrary(
    baseURL: settings?.settings.baseURL, languages: languages,
    addresses: AddressBook(pages, languages: languages, includeDrafts: options.includeDrafts),
    files: Dictionary(uniqueKeysWithValues: pages.map { ($0.path.file, $0) }),
    images: Dictionary(uniqueKeysWithValues: images.map { ($0.file, $0) }),
    brokenImages: Set(files.images).subtracting(images.map(\.file)),
    people: people.map { Dictionary(uniqueKeysWithValues: $0.values.map { ($0.id, $0) }) },
    references: references.map { Dictionary(uniqueKeysWithValues: $0.values.map { ($0.id, $0) }) },
    treatments: treatments.library, brokenEntries: (people?.broken ?? []).union(references?.broken ?? []),
    glossaryAnchors: glossaries.mapValues { terms in
      terms.map { Set($0.values.map(\.identifier)).union($0.broken) } ?? []
    }, unreadableGlossaries: Set(glossaries.filter { $0.value == nil }.keys), includeDrafts: options.includeDrafts)
  diagnostics += addressDiagnostics(
    pages, library.addresses, languages: languages, generated: GeneratedPage.allCases,
    includeDrafts: options.includeDrafts)
  var anchors: [PendingAnchor] = []
  let finished = settings?.resolved(from: library, anchors: &anchors, diagnostics: &diagnostics)

  let published = pages.filter { options.includeDrafts || !$0.isDraft }
  let loaded = await parallelMap(count: published.count, jobs: options.jobs) { index in
    loadPage(published[index], library: library)
  }
  diagnostics += loaded.flatMap(\.diagnostics)
  diagnostics += anchorDiagnostics(anchors, loaded, library: library)
  diagnostics += roleDiagnostics(loaded)
  diagnostics += treatmentDiagnostics(
    treatments.loaded, pages: loaded.compactMap(\.page), languages: languages, warningSigns: warningSigns)
  diagnostics += sheetDiagnostics(loaded.compactMap(\.page))
  if let warningSigns {
    diagnostics += warningSignDiagnostics(warningSigns, pages.map(\.path), languages: languages)
  }
  diagnostics.sort()

  var sources = data.sources
  for page in pages { sources[page.path.file] = page.source }
  let unread = Set(loaded.filter { $0.page == nil }.map(\.file))
  var content = LoadedContent(partialSite: nil, unreadPages: unread, diagnostics: diagnostics, sources: sources)
  guard let finished else { return content }
  var site = Site(
    settings: finished, people: people?.values ?? [], references: references?.values ?? [], images: images,
    editions: languages.map { language in
      edition(
        in: language, of: loaded, addresses: library.addresses,
        glossary: glossaries[language.code + "/glossary.yml"]??.values ?? [])
    },
    placeholders: (data.placeholders + published.flatMap(\.placeholders)).sorted(), asOf: options.asOf, sources: sources
  )
  site.treatments = treatments.library.treatments
  site.warningSigns = warningSigns
  content.partialSite = site
  return content
}

/// Guesses the languages if there is no site.yml, so that the pages' own errors are reported in the same run.
private func languageFolders(_ paths: [String]) -> [Language] {
  let folders = Set(paths.compactMap { path in path.split(separator: "/").first.map(String.init) })
  return folders.filter { $0.count == 2 && isPathSegment($0) }.sorted().map(Language.init)
}

private func readPages(
  _ paths: [PagePath], source: ContentSource, jobs: Int
) async throws(ContentSourceFailure) -> [PageFile] {
  try await parallelMap(count: paths.count, jobs: jobs) { index throws(ContentSourceFailure) in
    PageFile(path: paths[index], text: try TextFile(paths[index].file, from: source))
  }
}

/// In bytes; larger than any picture that is sensible on a web page.
private let mostImageBytes = 64 << 20

private func loadImages(
  _ paths: [String], source: ContentSource, diagnostics: inout [Diagnostic]
) throws(ContentSourceFailure) -> [Image] {
  var images: [Image] = []
  for path in paths {
    guard let bytes = try source.readUpTo(mostImageBytes, path) else {
      diagnostics.append(
        Diagnostic(
          .error, .image, "the picture is larger than 64 MB", at: SourceLocation(path, 1, 1),
          help: "save it again with fewer pixels"))
      continue
    }
    if let image = loadImage(path, bytes: bytes, diagnostics: &diagnostics) { images.append(image) }
  }
  return images
}
