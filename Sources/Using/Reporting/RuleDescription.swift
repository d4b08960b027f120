import ClinicSite
import ContentChecks
import Diagnostics

/// The output of `--explain`.
public func explanation(of id: RuleID) -> String? {
  if let rule = Rule.all.first(where: { $0.id == id }) {
    return """
      \(rule.id.rawValue): \(rule.summary)

      \(severities(of: rule))
      \(folded(rule.explanation.why))

      Not like this:

      \(indented(rule.explanation.bad))

      But like this:

      \(indented(rule.explanation.good))

      """
  }
  return loadingProblems[id].map { "\(id.rawValue): \($0)\n\nFound while content is read; always an error.\n" }
}

/// The output of `--list`: one line for each rule.
public var ruleList: String {
  let width = Rule.all.map(\.id.rawValue.count).max() ?? 0
  let lines = Rule.all.map { rule in
    let name = rule.id.rawValue + String(repeating: " ", count: width - rule.id.rawValue.count)
    return "\(name)  \(padded(rule.severity?.rawValue ?? "-"))  "
      + "\(padded(rule.severityWhenPublishing.rawValue))  \(rule.summary)"
  }
  let head = "rule" + String(repeating: " ", count: max(0, width - 4)) + "  checking  publishing  finds"
  return ([head] + lines).joined(separator: "\n") + "\n"
}

/// The text of `docs/rules.md`.
public var rulesDocument: String {
  let sections = Rule.all.map { rule in
    """
    ## \(rule.id.rawValue)

    \(rule.summary). \(severities(of: rule))
    \(rule.explanation.why.replacing("\n", with: " "))

    Not like this:

    ```
    \(rule.explanation.bad)
    ```

    But like this:

    ```
    \(rule.explanation.good)
    ```

    """
  }
  let loading = loadingProblems.sorted { $0.key.rawValue < $1.key.rawValue }
  return """
    # Rules

    What `bedside check` and `bedside build` look for. This page is made by `make docs` from the program's own table.

    A page may be excused from a rule, with a reason that stays beside it: `allow: { unsafe-claim: "Quotes the rule." }`
    in its front matter. An allowance that is not needed is a warning.

    \(sections.joined(separator: "\n"))
    ## Found while content is read

    These are always errors, and no page can be excused from them.

    \(loading.map { "- `\($0.key.rawValue)`: \($0.value)." }.joined(separator: "\n"))

    """
}

private func severities(of rule: Rule) -> String {
  switch (rule.severity, rule.severityWhenPublishing) {
  case (nil, let publishing): "Silent while a page is written; \(article(publishing)) when publishing."
  case (let severity?, let publishing) where severity == publishing: "\(article(severity).capitalisedFirst)."
  case (let severity?, let publishing):
    "\(article(severity).capitalisedFirst) while a page is written; \(article(publishing)) when publishing."
  }
}

private func article(_ severity: Diagnostic.Severity) -> String {
  switch severity {
  case .error: "an error"
  case .warning: "a warning"
  case .advice: "advice"
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

private func padded(_ text: String) -> String { text + String(repeating: " ", count: max(0, 8 - text.count)) }

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
    .joined(separator: "\n")
}

/// Wraps text to lines of at most 80 characters.
private func folded(_ text: String) -> String {
  var lines = [""]
  for word in text.split(whereSeparator: \.isWhitespace) {
    let last = lines[lines.count - 1]
    if last.isEmpty {
      lines[lines.count - 1] = String(word)
    } else if last.count + word.count < 80 {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
