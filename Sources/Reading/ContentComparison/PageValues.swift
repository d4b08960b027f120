import ClinicSite
import TextModel

extension Page {
  /// The front-matter values, by key.
  var values: NamedValues {
    var values = NamedValues()
    values.add("title", title)
    values.add("summary", summary)
    if case .handout = kind {} else { values.add("address", address.path) }
    values.add("reviewer", review.reviewer.id)
    values.add("reviewed", review.last.iso8601)
    values.add("next-review", review.next.iso8601)
    values.add("version", version)
    values.add("translated-from", translatedFrom)
    values.add("role", role?.rawValue)
    // What goes without saying on a site with one treatment is no change.
    if locations["treatment"] != nil { values.add("treatment", treatments.first ?? "none") }
    values.add("audience", audience.rawValue)
    values.add("order", order.map(String.init))
    values.add("aliases", each: aliases.map(\.path))
    values.add("medical-reviewer", medicalReviewer?.id)
    switch unconfirmed {
    case .reason(let reason): values.add("unconfirmed", reason)
    case .signOffs(let signOffs):
      for signOff in signOffs { values.add("unconfirmed.\(signOff.reader)", signOff.matter) }
    case nil: break
    }
    for (rule, reason) in allowances.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      values.add("allow.\(rule.rawValue)", reason)
    }
    switch kind {
    case .condition(let condition): condition.add(to: &values)
    case .insuranceNote(let jurisdiction): values.add("jurisdiction", jurisdiction?.rawValue)
    case .clinic(let clinic): clinic.add(to: &values, in: language)
    case .handout(let handout): handout.add(to: &values)
    case .home, .folder, .article, .aftercare: break
    }
    return values
  }

  /// Links whose text is the same but whose target differs, except links that followed a page to its new file.
  func linkChanges(since old: Page, moves: [String: String]) -> [ValueChange] {
    let before = old.destinations.mapValues { destinations in
      destinations.map { destination in
        let file = String(destination.prefix { $0 != "#" })
        return (moves[file] ?? file) + destination.dropFirst(file.count)
      }
    }
    let after = destinations
    return after.keys.sorted().compactMap { text in
      guard let from = before[text], let to = after[text], from != to else { return nil }
      let isUrgent = (from + to).contains { $0.hasPrefix("tel:") }
      return ValueChange(
        name: "link “\(text)”", old: from.joined(separator: ", "), new: to.joined(separator: ", "), isUrgent: isUrgent)
    }
  }

  /// The destinations of the links with each text, in order.
  private var destinations: [String: [String]] {
    var destinations: [String: [String]] = [:]
    for block in body.blocks {
      let text = Array(block.text.utf8)
      for link in block.links where link.range.upperBound <= text.count {
        let words = String(decoding: text[link.range], as: UTF8.self).withSingleSpaces
        destinations[words, default: []].append(link.place)
      }
    }
    return destinations
  }
}

extension TextLink {
  fileprivate var place: String {
    switch target {
    case .file(let file, let fragment): file + (fragment.map { "#" + $0 } ?? "")
    case .address(let address): address
    case .nowhere: destination
    }
  }
}

extension Condition {
  fileprivate func add(to values: inout NamedValues) {
    for (treatment, verdict) in verdicts.sorted(by: { $0.key < $1.key }) {
      values.add(verdicts.count == 1 ? "verdict" : "verdict.\(treatment)", verdict.rawValue)
    }
    values.add("area", area.rawValue)
    values.add("also-called", each: alsoCalled)
  }
}

extension Handout {
  fileprivate func add(to values: inout NamedValues) {
    values.add("id", id)
    values.add("page", page.path)
    values.add("qr-path", shortAddress?.path)
    values.add("main-message", mainMessage)
    values.add("areas", each: areas)
    values.add("sides", String(sides))
  }
}
