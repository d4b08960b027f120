import ClinicSite
import HTML

/// Credentials and registration of a person, shown below the name.
package func personDetails(_ person: Person, _ phrases: PersonPhrases) -> HTML {
  let credentials = person.credentials.map { phrases.credential($0.name, $0.issuer) }
  return """
    <p>\(person.profession)\(for: credentials, { "<br>\($0)" })\
    \(if: !person.certificates.isEmpty, "<br>\(phrases.certificates(person.certificates))")\
    \(with: person.roster, { "<br>\(phrases.roster($0))" })\
    \(with: person.registerURL, { """
    <br><a href="\(url: $0)" rel="noreferrer">\(phrases.register)<span class="visually-hidden">\
    \(phrases.registerFor(person.name))</span></a>
    """ })</p>
    """
}
