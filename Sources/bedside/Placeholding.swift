/// The keys that say something about one clinic, by the file that they are in.
private func clinicKeys(of path: String) -> Set<String> {
  if path == "site.yml" { return ["name", "tagline", "base-url", "phone", "email", "other-phones"] }
  if path == "people.yml" { return ["name", "credentials", "certificates", "roster", "register"] }
  guard path.contains("/locations/"), path.hasSuffix(".md") else { return [] }
  return [
    "summary", "address", "geo", "phone", "email", "booking-url", "hours", "closures", "electricity",
    "spoken-languages", "step-free", "entrance", "parking", "transit", "fees", "payment-methods", "direct-billing",
    "receipts", "after-hours",
  ]
}

/// The file with every value of one clinic marked `!placeholder`. Works by line, so that comments and layout stay.
func placeholding(_ text: String, at path: String) -> String {
  let keys = clinicKeys(of: path)
  if keys.isEmpty { return text }
  // People stand below their ids; everything else is at the edge.
  let indent = path == "people.yml" ? "  " : ""
  var isBody = false
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
    if path.hasSuffix(".md"), number > 0, line == "---" { isBody = true }
    guard !isBody, line.hasPrefix(indent), let colon = line.firstIndex(of: ":") else { return String(line) }
    let value = line[line.index(after: colon)...]
    guard keys.contains(String(line[..<colon].dropFirst(indent.count))), !value.hasPrefix(" !placeholder") else {
      return String(line)
    }
    return line[...colon] + " !placeholder" + value
  }
  return lines.joined(separator: "\n")
}
