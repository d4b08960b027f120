import ClinicSite
import HTML
import JSON

func medicalWebPage(_ page: Page, about subject: String?, _ context: EditionContext) -> JSON {
  let settings = context.settings
  let url = settings.baseURL.absolute(page.address)
  return .object([
    "@type": "MedicalWebPage",
    "@id": .string(url),
    "url": .string(url),
    "name": .string(page.title),
    "description": .string(page.summary),
    "inLanguage": .string(page.language.code),
    "lastReviewed": .string(page.review.last.iso8601),
    "reviewedBy": reviewers(of: page),
    "specialty": specialties(of: context.treatments(of: page)),
    "audience": audience(page.audience),
    "mainEntity": subject.map { .object(["@id": .string($0)]) },
    "publisher": context.site.organization,
  ])
}

/// Nil if all are placeholders.
private func reviewers(of page: Page) -> JSON? {
  let people = [page.review.reviewer, page.medicalReviewer].compactMap { $0 }.compactMap(reviewer)
  return people.count > 1 ? .list(people) : people.first
}

/// Nil for a person whose name is invented or unconfirmed.
private func reviewer(_ person: Person) -> JSON? {
  guard !person.isPlaceholder else { return nil }
  return .object([
    "@type": "Person",
    "name": .string(person.name),
    "jobTitle": .string(person.profession),
    "hasCredential": .list(person.credentials.map(credential)),
  ])
}

private func credential(_ credential: Credential) -> JSON {
  .object([
    "@type": "EducationalOccupationalCredential",
    "name": .string(credential.name),
    "recognizedBy": credential.issuer.map { .object(["@type": "Organization", "name": .string($0)]) },
  ])
}

private func audience(_ audience: Audience) -> JSON {
  switch audience {
  case .patient: .object(["@type": "Patient"])
  case .professional: .object(["@type": "MedicalAudience", "audienceType": "https://schema.org/Clinician"])
  }
}
