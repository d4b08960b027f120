import ClinicSite
import ContentLoading
import NewContent

/// The file of a new treatment, in the languages of the site, and the ids of those that it has already. Writes nothing.
/// The site may have errors: conditions need a treatment, and this may be the first.
public func addition(
  of treatment: NewTreatment, to source: ContentSource, asOf: CalendarDate, jobs: Int
) async throws -> (file: NewFile, others: [String]) {
  let site = try await source.loaded(asOf: asOf, jobs: jobs).partialSite
  let file = newFile(for: treatment, languages: site?.settings.languages ?? [Language("en")])
  guard !(try source.paths().contains(file.path)) else { throw Refusal("\(file.path) is there already") }
  return (file, site?.treatments.map(\.id) ?? [])
}
