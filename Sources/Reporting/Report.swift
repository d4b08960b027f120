import ClinicSite
import ContentChecks
import HTML

/// What a check found, for people and for other programs.
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
  /// The content folder below the repository's top: where services look for the files of annotations.
  public var repositoryFolder: String
  public var pageCount: Int
  public var isColoured: Bool

  public init(
    diagnostics: [Diagnostic], rules: [Rule], sources: [String: SourceText], folder: String, repositoryFolder: String,
    pageCount: Int, isColoured: Bool
  ) {
    self.diagnostics = diagnostics
    self.rules = rules
    self.sources = sources
    self.folder = folder
    self.repositoryFolder = repositoryFolder
    self.pageCount = pageCount
    self.isColoured = isColoured
  }

  /// Ends with a line end, unless there is nothing to say.
  public func text(as format: Format) -> String {
    switch format {
    case .text: plainText
    case .json: String(decoding: json.bytes, as: UTF8.self) + "\n"
    case .sarif: String(decoding: sarif.bytes, as: UTF8.self) + "\n"
    case .github: gitHubCommands
    case .junit: junit
    }
  }

  private var plainText: String {
    let text = DiagnosticText(folder: folder, sources: sources, isColoured: isColoured)
    return text.text(of: diagnostics)
  }

  private var json: JSON { .array(diagnostics.map { $0.json(below: folder) }) }
}

extension Diagnostic {
  func json(below folder: String) -> JSON {
    .object([
      "rule": .string(rule.rawValue), "severity": .string(severity.rawValue),
      "file": .string(path(of: location.file, below: folder)), "line": .integer(location.line),
      "column": .integer(location.column), "message": .string(message), "help": help.map(JSON.string),
    ])
  }
}

/// A file's path with the folder before it.
func path(of file: String, below folder: String) -> String {
  printable(folder.isEmpty || folder == "." ? file : folder.hasSuffix("/") ? folder + file : folder + "/" + file)
}
