import ClinicSite
import HTML

package func phoneLink(_ url: String, _ text: String) -> HTML {
  """
  <a class="phone" href="\(url: url)">\(text)</a>
  """
}

package func phoneLink(_ phone: PhoneNumber, _ phrases: Phrases) -> HTML {
  phoneLink(phone.url, phrases.display(phone))
}

package func phoneLink(_ number: ServiceNumber, _ phrases: Phrases) -> HTML {
  switch number {
  case .short(let digits): phoneLink(number.url, digits)
  case .phone(let phone): phoneLink(phone, phrases)
  }
}

extension Phrases {
  /// `613-555-0101 ext. 12`
  func display(_ phone: PhoneNumber) -> String {
    let digits = phone.digits
    let number = [digits.prefix(3), digits.dropFirst(3).prefix(3), digits.suffix(4)].joined(separator: "-")
    return phone.extensionNumber.map { "\(number) \(page.phoneExtension) \($0)" } ?? number
  }
}

/// The phone numbers of all clinics; only the group's if there are none or more than six.
func phoneList(_ clinics: [Page], group: Settings, _ phrases: Phrases) -> HTML {
  guard (1...6).contains(clinics.count) else { return "<p>\(phoneLink(group.phone, phrases))</p>" }
  return """
    <ul class="phones">
    \(for: clinics, { page in """
    \(with: page.clinic, { "<li><span>\(page.title)</span> \(phoneLink($0.phone, phrases))</li>" })
    """ })
    </ul>
    """
}
