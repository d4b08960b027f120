import ClinicSite
import Diagnostics

extension Report {
  /// Workflow commands that make GitHub annotate a pull request's lines.
  var gitHubCommands: String {
    diagnostics.map { diagnostic in
      let file = printablePath(of: diagnostic.location.file, below: repositoryFolder)
      let properties = [
        "file=\(escaped(file, "%\r\n:,"))", "line=\(diagnostic.location.line)", "col=\(diagnostic.location.column)",
        "title=\(escaped(diagnostic.rule.rawValue, "%\r\n:,"))",
      ]
      let message = diagnostic.message + (diagnostic.help.map { "\n\($0)" } ?? "")
      return "::\(diagnostic.severity.command) \(properties.joined(separator: ","))::\(escaped(message, "%\r\n"))\n"
    }.joined()
  }
}

private func escaped(_ text: String, _ reserved: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    guard reserved.unicodeScalars.contains(scalar) else { return escaped.unicodeScalars.append(scalar) }
    let code = String(scalar.value, radix: 16, uppercase: true)
    escaped += "%" + (code.count == 1 ? "0" : "") + code
  }
}

extension Diagnostic.Severity {
  fileprivate var command: String {
    switch self {
    case .error, .warning: rawValue
    case .advice: "notice"
    }
  }
}
