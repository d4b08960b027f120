import ClinicSite
import Diagnostics

extension RuleID {
  public static let altText: RuleID = "alt-text"
}

let altTextRule = Rule(
  .altText, .warning, summary: "A picture's description that does not describe it",
  explanation: Explanation(
    why: """
      Somebody who can't see the picture has only its description. A file name says nothing, "image of" is said by the
      screen reader already, and a caption is read twice if the description repeats it. Decoration has an empty one.
      """,
    bad: "![Image of a needle](../../images/needle.svg)",
    good: "![A needle as thin as a hair, beside a hollow injection needle](../../images/needle.svg)"),
  .page { checked in
    checked.texts.indices.compactMap { index in
      let text = checked.texts[index]
      guard text.block?.kind == .imageDescription else { return nil }
      let beside = [index - 1, index + 1].filter(checked.texts.indices.contains).map { checked.texts[$0] }
        .filter { $0.block?.kind == .paragraph }
      guard let problem = problem(of: text.text, beside: beside.map(\.text)) else { return nil }
      return Finding(problem.message, at: text.location(ofOffset: 0), help: problem.help)
    }
  })

private func problem(of description: String, beside captions: [String]) -> (message: String, help: String)? {
  let plain = description.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
  if description.isFileName {
    return ("the description \"\(description)\" is a file name", "say what the picture shows, in one sentence")
  }
  if let opening = openings.first(where: { plain.hasPrefix($0 + " ") }) {
    return (
      "the description begins with \"\(description.prefix(opening.count))\"",
      "begin with what it shows: a screen reader says that it is an image"
    )
  }
  if captions.contains(where: { $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " } == plain }) {
    return ("the description repeats the caption", "describe what can be seen; the caption is read as well")
  }
  if description.count < 10 {
    return (
      "the description \"\(description)\" is shorter than 10 characters",
      "say what the picture shows; leave it empty for decoration: ![](…)"
    )
  }
  if description.count > 250 {
    return (
      "the description has \(description.count) characters, more than 250",
      "keep the main point, and put the rest into the text"
    )
  }
  return nil
}

extension String {
  /// Whether the text looks like a file name: `needle.svg`, `IMG_1234`, `hero-image-2`.
  fileprivate var isFileName: Bool {
    guard !contains(where: \.isWhitespace) else { return false }
    let name = lowercased()
    return [".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif"].contains(where: name.hasSuffix)
      || name.contains("_") || (name.contains("-") && name.contains(where: \.isNumber))
  }
}

/// How descriptions needlessly begin in English or French, in lower case.
private let openings =
  ["image", "picture", "photo", "photograph", "graphic", "icon"].flatMap { kind in
    ["\(kind) of", "an \(kind) of", "a \(kind) of"]
  } + ["image de", "image d’un", "photo de", "une image de", "une photo de"]
