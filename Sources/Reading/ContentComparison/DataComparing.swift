import ClinicSite

/// The entries of data files that differ. If a file could not be read completely in one version, entries found in only
/// one version are not reported, because they may exist in both.
func compareData(_ old: Site, _ new: Site, unreadable: Set<String>) -> [DataComparison] {
  var data: [DataComparison] = []
  let settings = new.settings.values.changes(since: old.settings.values)
  if !settings.isEmpty { data.append(DataComparison(file: "site.yml", entry: nil, fate: .changed, values: settings)) }
  func append(_ file: String, _ old: [String: NamedValues], _ new: [String: NamedValues]) {
    data += compareEntries(of: file, old, new, isWhole: !unreadable.contains(file))
  }
  append("people.yml", byName(old.people, \.id, \.values), byName(new.people, \.id, \.values))
  append("references.yml", byName(old.references, \.id, \.values), byName(new.references, \.id, \.values))
  let treatments = Set((old.treatments + new.treatments).map(\.id)).sorted()
  for id in treatments {
    let both = [old, new].map { site in site.treatments.first { $0.id == id }.map { [id: $0.values] } ?? [:] }
    data += compareEntries(
      of: "treatments/\(id).yml", both[0], both[1], isWhole: !unreadable.contains("treatments/\(id).yml")
    ).map { DataComparison(file: $0.file, entry: nil, fate: $0.fate, values: $0.values) }
  }
  append("warning-signs.yml", old.warningSigns?.values ?? [:], new.warningSigns?.values ?? [:])
  let codes = Set((old.editions + new.editions).map(\.language.code)).sorted()
  for code in codes {
    append("\(code)/glossary.yml", old.glossary(code), new.glossary(code))
  }
  let (oldImages, newImages) = (byName(old.images, \.file, \.values), byName(new.images, \.file, \.values))
  for file in Set(oldImages.keys).union(newImages.keys).sorted() {
    let images = [oldImages, newImages].map { images in images[file].map { [file: $0] } ?? [:] }
    data += compareEntries(of: file, images[0], images[1], isWhole: !unreadable.contains(file)).map { image in
      DataComparison(file: file, entry: nil, fate: image.fate, values: image.values)
    }
  }
  return data
}

private func compareEntries(
  of file: String, _ old: [String: NamedValues], _ new: [String: NamedValues], isWhole: Bool
) -> [DataComparison] {
  Set(old.keys).union(new.keys).sorted().compactMap { name in
    let values = (new[name] ?? NamedValues()).changes(since: old[name] ?? NamedValues())
    guard !values.isEmpty else { return nil }
    let fate: DataComparison.Fate = old[name] == nil ? .added : new[name] == nil ? .gone : .changed
    return isWhole || fate == .changed ? DataComparison(file: file, entry: name, fate: fate, values: values) : nil
  }
}

private func byName<Entry>(
  _ entries: [Entry], _ name: (Entry) -> String, _ values: (Entry) -> NamedValues
) -> [String: NamedValues] {
  Dictionary(entries.map { (name($0), values($0)) }, uniquingKeysWith: { first, _ in first })
}

extension Site {
  fileprivate func glossary(_ code: String) -> [String: NamedValues] {
    byName(editions.first { $0.language.code == code }?.glossary ?? [], \.identifier, \.values)
  }
}
