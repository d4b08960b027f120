import ClinicSite
import Diagnostics

extension Report {
  /// Each finding is a failing test case, and each rule without findings a passing one, so that a green report shows
  /// what was checked.
  var junit: String {
    let found = Set(diagnostics.map(\.rule))
    let quiet = rules.filter { !found.contains($0.id) }
    let errors = diagnostics.map { diagnostic in
      let location = diagnostic.location
      let file = printablePath(of: location.file, below: repositoryFolder)
      let place = "\(file):\(location.line):\(location.column)"
      return """
            <testcase classname="\(escaped(diagnostic.rule.rawValue))" name="\(escaped(place))" file="\(escaped(file))">
              <failure type="\(diagnostic.severity.rawValue)" message="\(escaped(diagnostic.message))">\
        \(escaped("\(place)\n\(diagnostic.help ?? diagnostic.message)"))</failure>
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
    let counts =
      "tests=\"\(errors.count + passed.count + skipped.count)\" failures=\"\(errors.count)\""
      + (skipped.isEmpty ? "" : " skipped=\"\(skipped.count)\"")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="bedside check" \(counts)>
        <testsuite name="bedside check" \(counts)>
      \((errors + passed + skipped).joined())  </testsuite>
      </testsuites>

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
