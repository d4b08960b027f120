import ClinicSite
import HTML

func peopleList(_ context: EditionContext) -> HTML {
  """
  <ul class="people">
  \(for: context.site.people, { person in """
  <li id="\(person.anchor)"><h2>\(person.nameWithCredentials)</h2>\(personDetails(person, context.phrases.person))\
  \(workplaces(of: person, context))</li>

  """ })</ul>
  """
}

private func workplaces(of person: Person, _ context: EditionContext) -> HTML {
  let clinics = context.clinics.filter { $0.clinic?.people.contains(person.id) == true }
  guard !clinics.isEmpty else { return HTML() }
  return """
    <p>\(context.phrases.person.worksAt) \(for: clinics, separator: ", ", { page in """
    <a href="\(url: context.href(page.address))">\(page.title)</a>
    """ })</p>
    """
}
