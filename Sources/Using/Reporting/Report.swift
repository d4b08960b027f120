import ClinicSite
import ContentChecks
import Diagnostics
import JSON

/// The result of a check, in formats for people and for programs.
public struct Report: Sendable {
  public enum Format: String, Sendable, CaseIterable {
    case text, json, sarif, github, junit
  }

  /// In order of file, line and column.
  public var diagnostics: [Diagnostic]
  /// The rules that were applied.
  public var rules: [Rule]
  public var sources: [String: SourceText]
  /// The content folder as the user gave it.
  public var folder: String
  /// The content folder relative to the repository's root, where services look for annotated files.
  public var repositoryFolder: String
  public var pageCount: Int
  /// The site's languages.
  public var languages: [Language]
  public var isColoured: Bool

  public init(
    diagnostics: [Diagnostic], rules: [Rule], sources: [String: SourceText], folder: String, repositoryFolder: String,
    pageCount: Int, languages: [Language] = [], isColoured: Bool
  ) {
    self.diagnostics = diagnostics.map(\.printable)
    self.rules = rules
    self.sources = sources
    self.folder = folder
    self.repositoryFolder = repositoryFolder
    self.pageCount = pageCount
    self.languages = languages
    self.isColoured = isColoured
  }

  /// Ends with a line end unless it is empty.
  public func text(as format: Format) -> String {
    switch format {
    case .text: plainText
    case .json: String(decoding: json.bytes, as: UTF8.self) + "\n"
    case .sarif: String(decoding: sarif.bytes, as: UTF8.self) + "\n"
    case .github: gitHubCommands
    case .junit: junit
    }
  }

  /// One line such as `not checked in fr: advertising-claim, unsafe-claim` for each language that some rules don't
  /// support; nil if every rule checked every page.
  public var unchecked: String? {
    let lines = languages.compactMap { language -> String? in
      let silent = rules.filter { !$0.speaks(language) }.map(\.id.rawValue)
      return silent.isEmpty ? nil : "not checked in \(language.code): \(silent.joined(separator: ", "))"
    }
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  private var plainText: String {
    let text = DiagnosticPrinter(folder: folder, sources: sources, isColoured: isColoured)
    return text.text(of: diagnostics)
  }

  private var json: JSON { .array(diagnostics.map { $0.json(below: folder) }) }
}

extension Diagnostic {
  fileprivate var printable: Diagnostic {
    var diagnostic = self
    diagnostic.message = printableLines(message)
    diagnostic.help = help.map(printableLines)
    return diagnostic
  }

  func json(below folder: String) -> JSON {
    .object([
      "rule": .string(rule.rawValue), "severity": .string(severity.rawValue),
      "file": .string(printablePath(of: location.file, below: folder)), "line": .integer(location.line),
      "column": .integer(location.column), "message": .string(message), "help": help.map(JSON.string),
    ])
  }
}
