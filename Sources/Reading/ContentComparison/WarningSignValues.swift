import ClinicSite

extension WarningSigns {
  /// The boxes by id, and what must include them by `conditions.name` and `pages.name`.
  var values: [String: NamedValues] {
    var entries = Dictionary(boxes.map { ($0.id, $0.values) }, uniquingKeysWith: { first, _ in first })
    for (key, inclusions) in [("conditions", conditions), ("pages", pages)] {
      for (name, inclusion) in inclusions {
        var values = NamedValues()
        values.add("boxes", each: inclusion.boxes)
        entries["\(key).\(name)"] = values
      }
    }
    return entries
  }
}

extension WarningSigns.Boxes {
  var values: NamedValues {
    var values = NamedValues()
    values.add("name", name)
    values.add("page", page)
    for kind in kinds {
      for sign in signs[kind] ?? [] {
        let words = sign.anyOf.sorted { $0.key.code < $1.key.code }.map { language, words in
          "\(language.code): \(words.joined(separator: ", "))"
        }
        values.add("signs.\(kind.rawValue.lowercased())", ([sign.name.inWords] + words).joined(separator: "; "))
      }
    }
    return values
  }
}
