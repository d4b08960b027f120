import ClinicSite
import HTML
import JSON

func medicalClinic(_ page: Page, _ clinic: Clinic, _ context: EditionContext) -> JSON {
  let settings = context.settings
  return .object([
    "@type": "MedicalClinic",
    "@id": .string(subjectIdentifier(page, context)),
    "name": .string("\(settings.name), \(page.title)"),
    "description": .string(page.summary),
    "url": .string(settings.baseURL.absolute(page.address)),
    "medicalSpecialty": specialties(of: context.treatments(of: clinic)),
    "telephone": .string(clinic.phone.international),
    "email": clinic.email.map { .string($0) },
    "address": address(clinic.address),
    "geo": clinic.coordinates.map(geo),
    "openingHoursSpecification": .list(openingHours(clinic.hours)),
    "hasMap": .string(mapURL(clinic)),
    "parentOrganization": context.site.organization,
    "contactPoint": .object([
      "@type": "ContactPoint",
      "telephone": .string(clinic.phone.international),
      "contactType": "customer service",
      "availableLanguage": .list(clinic.spokenLanguages.map { .string($0) }),
    ]),
  ])
}

private func address(_ address: StreetAddress) -> JSON {
  .object([
    "@type": "PostalAddress",
    "streetAddress": .string(address.street),
    "addressLocality": .string(address.city),
    "addressRegion": .string(address.region),
    "postalCode": .string(address.postalCode),
    "addressCountry": "CA",
  ])
}

private func geo(_ place: Coordinates) -> JSON {
  .object([
    "@type": "GeoCoordinates", "latitude": .number(place.latitude), "longitude": .number(place.longitude),
  ])
}

private func openingHours(_ hours: OpeningHours) -> [JSON] {
  hours.groups.flatMap { group -> [JSON] in
    let days = Weekday.allCases[group.days].map { JSON.string("https://schema.org/" + $0.rawValue.capitalisedFirst) }
    return group.ranges.map { range in
      .object([
        "@type": "OpeningHoursSpecification", "dayOfWeek": .array(days), "opens": .string(range.opens.iso8601),
        "closes": .string(range.closes.hour == 24 ? "23:59" : range.closes.iso8601),
      ])
    }
  }
}
