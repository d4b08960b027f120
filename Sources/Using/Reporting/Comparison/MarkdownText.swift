import ClinicSite
import Diagnostics

/// Text as GitHub's Markdown, never markup: content can't break out of the line that it stands on.
func markdownText(_ text: String) -> String {
  let scalars = Array(printable(text).unicodeScalars)
  var escaped = ""
  for (place, scalar) in scalars.enumerated() {
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$", "#":
      escaped += "\\"
      escaped.unicodeScalars.append(scalar)
    default: escaped.unicodeScalars.append(scalar)
    }
    // GitHub looks for people, issues and addresses behind the Markdown, where a backslash hides nothing.
    if isMention(scalar, before: next) { escaped += "\u{2060}" }
  }
  return escaped
}

private func isMention(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
  switch scalar {
  case "@", "#": next.properties.isAlphabetic || next.properties.numericType != nil
  case ":": next == "/"
  default: false
  }
}

/// Two versions of a sentence with the words that differ struck through in the old and bold in the new.
func markdownWords(_ old: String, _ new: String) -> (old: String, new: String) {
  let (before, after) = (old.split(separator: " ").map(String.init), new.split(separator: " ").map(String.init))
  var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
  for change in after.difference(from: before) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  return (marked(before, removed, "~~"), marked(after, inserted, "**"))
}

/// Neighbouring words share one mark.
private func marked(_ words: [String], _ places: Set<Int>, _ mark: String) -> String {
  words.indices.map { place in
    let begins = places.contains(place) && !places.contains(place - 1)
    let ends = places.contains(place) && !places.contains(place + 1)
    return (begins ? mark : "") + markdownText(words[place]) + (ends ? mark : "")
  }.joined(separator: " ")
}
