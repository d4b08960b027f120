import ClinicSite
import HTML
import Templates

func arrivalExamples(_ sample: Sample) -> ExampledComponent {
  var booked = sample.city
  booked.bookingURL = "https://clinic.example/book"
  booked.email = "city@clinic.example"
  return sample.component(
    "Pages/ClinicPage.swift", .clinics, "What a person in a car park needs, at the top of a clinic’s page.",
    [
      ("everything told", .text(arrival(booked, sample.context))),
      ("only what must be told", .text(arrival(sample.town, sample.context))),
    ])
}

func clinicFactsExamples(_ sample: Sample) -> ExampledComponent {
  func facts(_ clinic: Clinic) -> ComponentExample.Markup {
    .text(
      """
      <aside class="facts" aria-label="\(sample.phrases.clinic.atAGlance)">\(clinicFacts(clinic, sample.context))</aside>
      """)
  }
  return sample.component(
    "Components/ClinicFacts.swift", .clinics, "The short answers beside a clinic’s text.",
    [("everything told", facts(sample.city)), ("only what must be told", facts(sample.town))])
}

func hoursExamples(_ sample: Sample) -> ExampledComponent {
  let words = sample.phrases
  var closed = sample.town
  closed.hours = OpeningHours([:])
  let lists = closureList(sample.city, sample.context)
  return sample.component(
    "Components/HoursTable.swift", .clinics, "A week, and the closures that have not ended yet.",
    [
      ("a lunch break", .text(hoursTable(sample.city.hours, words))),
      ("few days", .text(hoursTable(sample.town.hours, words))),
      ("closures", .text(hoursTable(sample.city.hours, words) + lists)),
      ("closed all week", .text(hoursTable(closed.hours, words))),
    ])
}

func clinicListExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/ClinicList.swift", .clinics, "Name, number, address and hours in one row each.",
    [("two clinics", .text(clinicList(.second, sample.context)))])
}

func phoneExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/PhoneLink.swift", .clinics, "A number that a thumb can dial.",
    [
      ("one number", .text("<p>\(phoneLink(sample.town.phone, sample.phrases))</p>")),
      ("with an extension", .text("<p>\(phoneLink(sample.city.phone, sample.phrases))</p>")),
      ("large", .text("<p class=\"arrive arrive__phone\">\(phoneLink(sample.town.phone, sample.phrases))</p>")),
      ("every clinic", .text(sample.context.clinicPhones)),
    ])
}

func mapExamples(_ sample: Sample) -> ExampledComponent {
  func address(_ clinic: Clinic) -> ComponentExample.Markup {
    .text("<address>\(clinic.address.street)<br>\(mapLink(clinic, sample.phrases.clinic))</address>")
  }
  return sample.component(
    "Components/MapLink.swift", .clinics, "The way to a map, below an address.",
    [("by coordinates", address(sample.city)), ("by address", address(sample.town))])
}

func declaredFactExamples(_ sample: Sample) -> ExampledComponent {
  func fact(_ answer: Bool) -> ComponentExample.Markup? {
    sample.treatment.clinicFacts.first.map {
      .text("<div class=\"article\">\(declaredFact($0, answer, sample.words.language))</div>")
    }
  }
  return sample.component(
    "Components/DeclaredFacts.swift", .clinics, "What a clinic declares about a treatment.",
    [fact(true).map { ("yes", $0) }, fact(false).map { ("no", $0) }])
}

func screeningExamples(_ sample: Sample) -> ExampledComponent {
  sample.component(
    "Components/Screening.swift", .clinics, "What to tell the clinic before a treatment begins.",
    [("what to tell us", .text("<div class=\"article\">\(screening(sample.treatment, sample.context))</div>"))])
}

func personExamples(_ sample: Sample) -> ExampledComponent {
  func details(_ person: Person) -> HTML {
    """
    <li><h2>\(person.nameWithCredentials)</h2>\(personDetails(person, sample.phrases.person))</li>
    """
  }
  let people = sample.context.site.people
  return sample.component(
    "Components/PersonDetails.swift", .clinics, "What may be checked about a person.",
    [
      ("with credentials", .text("<ul class=\"people\">\(for: people.prefix(1), details)</ul>")),
      ("without", .text("<ul class=\"people\">\(for: people.suffix(1), details)</ul>")),
      ("beside each other", .text("<ul class=\"people\">\(for: people, details)</ul>")),
    ])
}
