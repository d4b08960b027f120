import ClinicSite
import ContentLoading
import Diagnostics
import NewContent

/// What adding a page would lead to.
public enum PageAddition: Sendable {
  /// The warnings are about the new page only.
  case possible(NewFile, in: Site, warnings: [Diagnostic])
  /// The existing content has errors that must be fixed first.
  case unreadable(ContentProblems)
  /// The page would cause these errors, such as an address that is taken or a title that is too long.
  case harmful(ContentProblems)
}

public struct ContentProblems: Sendable {
  public var diagnostics: [Diagnostic]
  /// Includes the new page, although it was not written.
  public var sources: [String: SourceText]
}

/// Writes nothing. Loads and checks the page together with the site, so that the rules need not be repeated here.
public func addition(
  of page: NewPage, to source: ContentSource, asOf: CalendarDate, jobs: Int
) async throws -> PageAddition {
  let before = try await source.loaded(asOf: asOf, jobs: jobs)
  guard let site = before.partialSite else {
    return .unreadable(
      ContentProblems(diagnostics: before.diagnostics.filter { $0.severity == .error }, sources: before.sources))
  }
  let file = try newFile(for: page, in: site, today: asOf)
  guard !(try source.paths().contains(file.path)) else { throw Refusal("\(file.path) is there already") }
  let after = try await source.adding(file).loaded(asOf: asOf, jobs: jobs)
  let known = Set(await before.diagnostics(jobs: jobs))
  let new = await after.diagnostics(jobs: jobs).filter { !known.contains($0) }
  let errors = new.filter { $0.severity == .error }
  guard errors.isEmpty, let grown = after.partialSite else {
    return .harmful(ContentProblems(diagnostics: errors, sources: after.sources))
  }
  return .possible(file, in: grown, warnings: new.filter { $0.location.file == file.path })
}

extension ContentSource {
  fileprivate func adding(_ file: NewFile) -> ContentSource {
    ContentSource(
      list: { () throws(ContentSourceFailure) in
        var listing = try list()
        listing.files.append(file.path)
        return listing
      },
      readUpTo: { limit, path throws(ContentSourceFailure) in
        path == file.path ? Array(file.text.utf8) : try readUpTo(limit, path)
      })
  }
}
