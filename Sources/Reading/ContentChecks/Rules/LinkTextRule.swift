import ClinicSite
import Diagnostics

extension RuleID {
  public static let linkText: RuleID = "link-text"
}

let linkTextRule = Rule(
  .linkText, .warning, summary: "A link whose text does not say where it leads",
  explanation: Explanation(
    why: """
      Screen readers list the links of a page without the text around them, and readers who scan do the same. "Click here"
      says nothing there, and a bare address is read letter by letter.
      """,
    bad: "To learn about the risks, [click here](../about-ims/risks.md).",
    good: "Before you decide, read [the risks](../about-ims/risks.md)."),
  .page { checked in
    let empty = emptyTexts[checked.page.language.code] ?? []
    return checked.texts.flatMap { text -> [Finding] in
      guard let block = text.block else { return [] }
      return block.links.compactMap { link in
        let words = String(
          decoding: block.text.utf8.dropFirst(link.range.lowerBound).prefix(link.range.count), as: UTF8.self)
        let plain = words.lowercased().replacing("'", with: "’").trimmed
        let message: String
        if empty.contains(plain) {
          message = "\"\(words)\" does not say where the link leads"
        } else if plain.isAddress {
          message = "the bare address \"\(words)\" does not say where the link leads"
        } else {
          return nil
        }
        return Finding(
          message, at: text.location(ofOffset: link.range.lowerBound),
          help: "make the link of words that name its page, such as: Read [the risks](…)")
      }
    }
  })

extension String {
  /// Without the spaces, punctuation, arrows and the like around the words.
  fileprivate var trimmed: String {
    let isPlain = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = firstIndex(where: isPlain), let last = lastIndex(where: isPlain) else { return self }
    return String(self[first...last])
  }

  /// `https://…`, `www.…`, `clinic.example/page`. E-mail addresses are fine as link texts.
  fileprivate var isAddress: Bool {
    guard !contains(where: \.isWhitespace), !contains("@") else { return false }
    if hasPrefix("http://") || hasPrefix("https://") || hasPrefix("www.") { return true }
    return contains("/") && prefix { $0 != "/" }.contains(".")
  }
}

/// Keyed by language code.
private let emptyTexts: [String: Set<String>] = {
  var texts: [String: Set<String>] = [:]
  var language = ""
  for line in String(decoding: PackageResources.LinkTexts_txt, as: UTF8.self).split(separator: "\n")
  where !line.hasPrefix("#") {
    if line.hasPrefix("[") {
      language = String(line.dropFirst().dropLast())
    } else {
      texts[language, default: []].insert(String(line))
    }
  }
  return texts
}()
