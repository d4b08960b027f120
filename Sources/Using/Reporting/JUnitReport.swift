import ClinicSite
import Diagnostics

extension Report {
  /// Each finding is a failing test case, but advice is a passing one with a text, and each rule without findings a passing one, so that a green report shows
  /// what was checked.
  var junit: String {
    let found = Set(diagnostics.map(\.rule))
    let quiet = rules.filter { !found.contains($0.id) }
    let cases = diagnostics.map { diagnostic in
      let location = diagnostic.location
      let file = printablePath(of: location.file, below: repositoryFolder)
      let place = "\(file):\(location.line):\(location.column)"
      return """
            <testcase classname="\(escaped(diagnostic.rule.rawValue))" name="\(escaped(place))" file="\(escaped(file))">
              \(diagnostic.result(at: place))
            </testcase>

        """
    }
    let passed = quiet.filter { rule in languages.isEmpty || languages.contains(where: rule.speaks) }.map { rule in
      "    <testcase classname=\"\(escaped(rule.id.rawValue))\" name=\"\(escaped(rule.summary))\"/>\n"
    }
    let skipped = rules.flatMap { rule in
      languages.filter { !rule.speaks($0) }.map { language in
        """
            <testcase classname="\(escaped(rule.id.rawValue))" name="\(escaped(rule.summary)) (\(language.code))">
              <skipped message="not checked in \(language.code)"/>
            </testcase>

        """
      }
    }
    let failures = diagnostics.count { $0.severity != .advice }
    let counts =
      "tests=\"\(cases.count + passed.count + skipped.count)\" failures=\"\(failures)\""
      + (skipped.isEmpty ? "" : " skipped=\"\(skipped.count)\"")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="bedside check" \(counts)>
        <testsuite name="bedside check" \(counts)>
      \((cases + passed + skipped).joined())  </testsuite>
      </testsuites>

      """
  }
}

extension Diagnostic {
  fileprivate func result(at place: String) -> String {
    guard severity != .advice else {
      return "<system-out>\(escaped("\(place)\nadvice: \(message)\n\(help ?? "")"))</system-out>"
    }
    return """
      <failure type="\(severity.rawValue)" message="\(escaped(message))">\
      \(escaped("\(place)\n\(help ?? message)"))</failure>
      """
  }
}

/// Escapes text for XML content and attributes, and replaces characters that XML does not allow.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\n": escaped += "&#10;"
    case "\t": escaped += "&#9;"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}
