/// Named values in display order. A name may occur several times, for a list.
struct NamedValues {
  private(set) var values: [(name: String, text: String)] = []
  /// Names that somebody relies on, besides `urgentKeys`.
  private var urgent: Set<String> = []

  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { values.append((name, text.withSingleSpaces)) }
  }

  mutating func add(_ name: String, each texts: [String]) {
    for text in texts { add(name, text) }
  }

  mutating func add(_ name: String, _ truth: Bool?) { add(name, truth.map { $0 ? "yes" : "no" }) }

  mutating func addUrgent(_ name: String, _ truth: Bool) {
    add(name, truth)
    urgent.insert(name)
  }

  func changes(since old: NamedValues) -> [ValueChange] {
    var names: [String] = []
    let urgent = urgent.union(old.urgent)
    for value in old.values + values where !names.contains(value.name) { names.append(value.name) }
    return names.flatMap { name in
      changes(of: name, from: old.texts(of: name), to: texts(of: name)).map { change in
        var change = change
        change.isUrgent = change.isUrgent || urgent.contains(name)
        return change
      }
    }
  }

  private func texts(of name: String) -> [String] { values.filter { $0.name == name }.map(\.text) }

  private func changes(of name: String, from old: [String], to new: [String]) -> [ValueChange] {
    let lost = old.filter { !new.contains($0) }
    let won = new.filter { !old.contains($0) }
    if lost.count == 1, won.count == 1 { return [ValueChange(name, lost[0], won[0])] }
    return lost.map { ValueChange(name, $0, nil) } + won.map { ValueChange(name, nil, $0) }
  }
}

extension ValueChange {
  init(_ name: String, _ old: String?, _ new: String?) {
    self.init(name: name, old: old, new: new, isUrgent: urgentKeys.contains(String(name.prefix { $0 != "." })))
  }
}

private let urgentKeys: Set<String> = [
  "phone", "other-phones", "emergency-number", "nurse-line", "after-hours", "hours", "closures", "verdict",
  "must-show", "say-when-calling", "clinic-facts",
]
