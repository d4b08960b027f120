import ClinicSite
import ContentLoading
import YAML

/// A file to write into the content folder.
public struct NewFile: Sendable, Hashable {
  public var path: String
  public var text: String
}

/// A page in the site's first language with all the keys that it can have, each explained, and everything that the
/// rules require. It links to the site's existing pages where possible.
public func newFile(for page: NewPage, in site: Site, today: CalendarDate) throws(Refusal) -> NewFile {
  let edition = site.editions[0]
  guard let reviewer = site.people.first else {
    throw Refusal("people.yml names nobody yet; add the person who reviews your pages first")
  }
  let kind = SkeletonKind(of: page)
  guard let words = kind.words(in: edition.language), let split = try? splitFrontMatter(words),
    case .map(let texts)? = try? parseYAML(words[split.yaml])?.value
  else { throw Refusal("there are no new pages in the language \"\(edition.language.code)\" yet") }

  if kind == .condition, site.treatments.isEmpty {
    throw Refusal("there is no treatment that a condition could answer for; first: bedside new --treatment NAME")
  }
  var values = enumeratedValues.merging(edition.values(for: page, kind)) { _, own in own }
  values.merge(treatmentValues(for: kind, page, in: site, edition.language)) { _, own in own }
  if values["required boxes"] != nil {
    values["after a session"] = nil
    values["own signs after a session"] = nil
  }
  values["title"] = yamlText(page.title)
  values["slug"] = page.stem
  values["id"] = page.stem.uppercased()
  values["reviewer"] = reviewer.id
  values["today"] = today.iso8601
  values["in a year"] = today.monthsLater(12).iso8601
  for entry in texts {
    values[entry.key] =
      entry.key == "summary" ? yamlText(filled(entry.value.text, with: ["title": page.title])) : entry.value.onOneLine
  }
  values["keys of the kind"] = kind.keys.map { filled($0, by: "\n", with: values).trimmingLastLineFeed }
  let front = wrappingComments(of: filled(SkeletonKind.pageKeys, by: "\n", with: values))
  let body = filled(String(decoding: words[split.body], as: UTF8.self), by: "\n\n", with: values)
  return NewFile(path: page.file(in: edition.language), text: "---\n\(front)---\n\(body)")
}

/// The allowed values of keys, from the loader, so that the skeletons need not repeat them.
private var enumeratedValues: [String: String] {
  [
    "verdicts": list(Verdict.allCases), "areas": list(BodyArea.allCases), "roles": list(Role.allCases),
    "audiences": list(Audience.allCases), "jurisdictions": list(Jurisdiction.allCases),
    "a role": Role.session.rawValue, "an audience": Audience.professional.rawValue,
  ]
}

private func list(_ values: [some RawRepresentable<String>]) -> String {
  values.map(\.rawValue).joined(separator: ", ")
}

/// Wraps comments that have become too long with lists of values in them.
private func wrappingComments(of yaml: String) -> String {
  yaml.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    guard line.hasPrefix("# ") else { return String(line) }
    var lines: [String] = []
    for word in line.dropFirst(2).split(separator: " ") {
      if let last = lines.last, last.count + word.count < 100 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append("# " + word)
      }
    }
    return lines.joined(separator: "\n")
  }.joined(separator: "\n")
}

extension String {
  fileprivate var trimmingLastLineFeed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
