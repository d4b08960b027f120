import ClinicSite
import HTML
import Templates

/// A component in one state and one language.
public struct ComponentExample: Sendable, Hashable {
  /// Where a component stands on a page.
  enum Markup: Sendable, Hashable {
    /// In the column of a page's text.
    case text(HTML)
    /// In the main part, as wide as the page.
    case band(HTML)
    /// The same, with the page's heading in it.
    case pageHead(HTML)
    case header(HTML)
    case footer(HTML)
    /// On a sheet to print.
    case sheet(HTML)
    /// A whole document.
    case document([UInt8])
  }

  /// In words: "opening hours unknown".
  public var title: String
  public var language: Language
  var markup: Markup

  public var heading: String { title.capitalisedFirst }

  /// In addresses: `opening-hours-unknown`.
  public var name: String { title.lowercased().replacing(" ", with: "-") }
}

/// A component with its examples in one language.
public struct ExampledComponent: Sendable, Hashable {
  public enum Group: String, Sendable, CaseIterable {
    case answers = "Answers and advice"
    case clinics = "Clinics and people"
    case text = "Text"
    case ways = "Ways around"
    case frame = "Frame"
    case sheets = "Sheets to print"
  }

  public var group: Group
  /// Below `Templates/`: `Components/CareCard.swift`.
  public var file: String
  /// What it is for, in a sentence.
  public var purpose: String
  public var examples: [ComponentExample]

  /// "Care card"
  public var title: String {
    let words = capitalWords
    return words.prefix(1).joined() + words.dropFirst().map { " " + $0.lowercased() }.joined()
  }

  /// In addresses: `care-card`.
  public var name: String { capitalWords.joined(separator: "-").lowercased() }

  private var capitalWords: [String] {
    let name = (file.split(separator: "/").last ?? "").prefix { $0 != "." }
    return name.reduce(into: []) { words, letter in
      if letter.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(letter)
    }
  }
}
