import ClinicSite

extension Settings {
  var values: NamedValues {
    var values = NamedValues()
    values.add("name", name)
    values.add("tagline", tagline, languages)
    values.add("base-url", baseURL.origin + baseURL.path)
    values.add("languages", each: languages.map(\.code))
    values.add("logo", logo?.file)
    values.add("colours.brand", theme.brand.hexadecimal)
    values.add("colours.accent", theme.accent.hexadecimal)
    values.add("phone", phone.display)
    values.add("email", email)
    values.add("emergency-number", emergencyNumber.display)
    values.add("nurse-line", nurseLine?.display)
    values.add("sample", isSample)
    for (name, phone) in otherPhones.sorted(by: { $0.key < $1.key }) {
      values.add("other-phones.\(name)", phone.display)
    }
    for link in footerLinks {
      for text in Set(languages.compactMap(link.text.text)).sorted() {
        values.add("footer-links", "\(text): \(link.destination)")
      }
    }
    return values
  }
}

extension Person {
  var values: NamedValues {
    var values = NamedValues()
    values.add("name", name)
    values.add("profession", profession)
    values.add("credentials", each: credentials.map(\.text))
    values.add("certificates", each: certificates)
    values.add("roster", roster)
    values.add("register", registerURL)
    return values
  }
}

extension Credential {
  fileprivate var text: String { [name, issuer].compactMap(\.self).joined(separator: ", ") }
}

extension Reference {
  var values: NamedValues {
    var values = NamedValues()
    values.add("type", type)
    values.add("author", authors.map(\.text).joined(separator: "; "))
    values.add("title", title)
    values.add("container-title", containerTitle)
    values.add("issued", year.map { String($0) })
    values.add("volume", volume)
    values.add("issue", issue)
    values.add("page", page)
    values.add("DOI", doi)
    values.add("PMID", pmid)
    values.add("URL", url)
    values.add("publisher", publisher)
    return values
  }
}

extension Reference.Author {
  fileprivate var text: String {
    switch self {
    case .name(let family, let given): given.map { "\(family), \($0)" } ?? family
    case .literal(let text): text
    }
  }
}

extension GlossaryTerm {
  var values: NamedValues {
    var values = NamedValues()
    values.add("term", term)
    values.add("also", each: alsoCalled)
    values.add("meaning", meaning)
    return values
  }
}

extension Image {
  var values: NamedValues {
    var values = NamedValues()
    values.add("picture", address.path.split(separator: "/").last.map(String.init))
    return values
  }
}

extension NamedValues {
  fileprivate mutating func add(_ name: String, _ text: LocalizedText, _ languages: [Language]) {
    switch text {
    case .same(let text): add(name, text)
    case .byLanguage: for language in languages { add("\(name).\(language.code)", text.text(in: language)) }
    }
  }
}
