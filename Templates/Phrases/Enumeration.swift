/// "a, b or c"
func enumeration(_ items: [String], _ lastWord: String) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " \(lastWord) " + last
}
