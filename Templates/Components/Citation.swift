import ClinicSite
import HTML

/// A reference in the style of medical journals, with the title as the link.
package func citation(_ reference: Reference, _ phrases: PagePhrases) -> HTML {
  let authors = authorList(reference.authors, phrases)
  return """
    \(if: !authors.isEmpty, "\(authors). ")\(linkedTitle(reference))\(publication(reference))
    """
}

private func linkedTitle(_ reference: Reference) -> HTML {
  let title = reference.title.hasSuffix(".") ? String(reference.title.dropLast()) : reference.title
  guard let link = reference.link else { return "\(title)." }
  return """
    <a href="\(url: link)" rel="noreferrer">\(title)</a>.
    """
}

private func authorList(_ authors: [Reference.Author], _ phrases: PagePhrases) -> String {
  let names = authors.prefix(6).map { author in
    switch author {
    case .name(let family, let given): given.map { "\(family) \(initials($0))" } ?? family
    case .literal(let name): name.hasSuffix(".") ? String(name.dropLast()) : name
    }
  }
  return (names + (authors.count > names.count ? [phrases.andOthers] : [])).joined(separator: ", ")
}

/// "Jean-Luc M." becomes "JLM"; "JLM" stays.
private func initials(_ given: String) -> String {
  if given.count <= 4, given.allSatisfy(\.isUppercase) { return given }
  return String(given.split { " -.".contains($0) }.compactMap(\.first))
}

/// For example " J Man Manip Ther 2014;22(3):134–140."
private func publication(_ reference: Reference) -> HTML {
  let place = reference.containerTitle ?? reference.publisher
  var text = [place, reference.year.map(String.init)].compactMap { $0 }.joined(separator: " ")
  if let volume = reference.volume {
    text += ";\(volume)" + (reference.issue.map { "(\($0))" } ?? "")
  }
  if let page = reference.page { text += ":" + page.split(separator: "-").joined(separator: "–") }
  return text.isEmpty ? HTML() : " \(text)."
}
