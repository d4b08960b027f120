import ClinicSite
import Diagnostics

/// Escapes text for GitHub's Markdown, so that content can neither add markup nor break out of its line.
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
    // GitHub looks for mentions, issues and addresses after rendering Markdown, so a backslash does not hide them.
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

/// Two versions of a sentence. Removed words are struck through in the old one, added words bold in the new one.
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

/// Adjacent words share one pair of marks.
private func marked(_ words: [String], _ places: Set<Int>, _ mark: String) -> String {
  words.indices.map { place in
    let begins = places.contains(place) && !places.contains(place - 1)
    let ends = places.contains(place) && !places.contains(place + 1)
    return (begins ? mark : "") + markdownText(words[place]) + (ends ? mark : "")
  }.joined(separator: " ")
}
