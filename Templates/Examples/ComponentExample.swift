import ClinicSite
import HTML
import Templates

/// A component in one state and one language.
public struct ComponentExample: Sendable, Hashable {
  /// Where on a page the component belongs.
  enum Markup: Sendable, Hashable {
    /// In the column of a page's text.
    case text(HTML)
    /// In the main part, at the full width of the page.
    case band(HTML)
    /// Like `band`, with the page's heading in it.
    case pageHead(HTML)
    case header(HTML)
    case footer(HTML)
    /// On a printed sheet.
    case sheet(HTML)
    /// A whole document.
    case document([UInt8])
  }

  /// For example "opening hours unknown".
  public var title: String
  public var language: Language
  var markup: Markup

  public var heading: String { title.capitalisedFirst }

  /// The form used in addresses: `opening-hours-unknown`.
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
  /// Relative to `Templates/`: `Components/CareCard.swift`.
  public var file: String
  /// What the component is for, in one sentence.
  public var purpose: String
  public var examples: [ComponentExample]

  /// For example "Care card".
  public var title: String {
    let words = capitalWords
    return words.prefix(1).joined() + words.dropFirst().map { " " + $0.lowercased() }.joined()
  }

  /// The form used in addresses: `care-card`.
  public var name: String { capitalWords.joined(separator: "-").lowercased() }

  private var capitalWords: [String] {
    let name = (file.split(separator: "/").last ?? "").prefix { $0 != "." }
    return name.reduce(into: []) { words, letter in
      if letter.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(letter)
    }
  }
}
