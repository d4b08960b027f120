import ClinicSite
import ContentChecks
import Diagnostics

/// What to do next with a new content folder, in order.
/// - Parameter program: The command as the user called it.
public func nextSteps(in folder: String, paths: [String], program: String) -> String {
  let folder = withoutLastSlash(folder)
  let bedside = shellWord(program)
  let content = "--content " + shellWord(folder)
  let locations = paths.first { $0.contains("/locations/") }.map { path in
    folder + "/" + path.split(separator: "/").prefix(2).joined(separator: "/") + "/"
  }
  return """
    \(folder) is ready: the sample, with !placeholder before every value that is not yours yet. Next:
      1. Look at it in the browser, and leave it open while you write:
           \(bedside) serve \(content)
      2. Write your names, logo, phone and colours into \(folder)/site.yml. Take !placeholder away where a value is right.
      3. Write your people into \(folder)/people.yml.
      4. Write your clinics into \(locations ?? folder), and remove the others. For one more:
           \(bedside) new --location "Name of the clinic" \(content)
      5. See what is left before it may be public; the line "sample: true" in site.yml goes last:
           \(bedside) check --for publishing \(content)
    In a repository of its own, .github/workflows/publish.yml (GitHub) or .gitlab-ci.yml checks and publishes it.
    """
}

/// What to do next with a new page.
public func nextSteps(
  for file: NewFile, of site: Site, warnings: [Diagnostic], in folder: String, program: String
) -> String {
  let folder = withoutLastSlash(folder)
  let bedside = shellWord(program)
  let content = "--content " + shellWord(folder)
  var steps = [
    """
    Replace every sentence, and take !placeholder away where a value is right. Look at it while you write:
           \(bedside) serve \(content)
    """
  ]
  if warnings.contains(where: { $0.rule == .orphanPage }) {
    steps.append("Link to it from another page: no page leads there yet.")
  }
  let others = site.settings.languages.dropFirst().map { "\(folder)/\($0.code)/" }
  if !others.isEmpty { steps.append("Translate it, under the same name, in \(others.joined(separator: ", ")).") }
  steps.append(
    """
    See what is left before it may be public; its line "unconfirmed" goes last:
           \(bedside) check --for publishing \(content)
    """)
  let page = site.editions[0].pages.first { $0.file == file.path }
  let address = page.map { " Its address will be \($0.address.path)." } ?? ""
  let numbered = steps.enumerated().map { "  \($0.offset + 1). \($0.element)" }
  return (["\(folder)/\(file.path) is new.\(address) Next:"] + numbered).joined(separator: "\n")
}

/// What to do next with a new treatment.
/// - Parameter others: The ids of the treatments that the site has already.
public func nextSteps(for file: NewFile, others: [String], in folder: String, program: String) -> String {
  let folder = withoutLastSlash(folder)
  let bedside = shellWord(program)
  let content = "--content " + shellWord(folder)
  var steps = ["Replace its texts, and take !placeholder away where a text is right. docs/treatments.md explains how."]
  if !others.isEmpty {
    let id = file.path.dropFirst("treatments/".count).dropLast(".yml".count)
    steps.append(
      """
      The site has several treatments now. Say in its pages which one they are of (treatment: \(id), or
           one of: \(others.joined(separator: ", "))), and in each clinic which ones it has (treatments: [\(id)]).
           This names the pages:
           \(bedside) check \(content)
      """)
  }
  steps.append(
    """
    See what is left before it may be public:
           \(bedside) check --for publishing \(content)
    """)
  let numbered = steps.enumerated().map { "  \($0.offset + 1). \($0.element)" }
  return (["\(folder)/\(file.path) is new. Next:"] + numbered).joined(separator: "\n")
}

private func withoutLastSlash(_ folder: String) -> String {
  folder.count > 1 && folder.hasSuffix("/") ? withoutLastSlash(String(folder.dropLast())) : folder
}

/// Quotes a word for the shell if necessary.
func shellWord(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+:@%".unicodeScalars.contains(scalar)
  }
  if isPlain, !text.isEmpty { return text }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
