import ClinicSite
import ContentComparison
import Diagnostics

extension ComparisonReport {
  /// For a terminal.
  var plainText: String {
    var lines: [String] = []
    for side in sides where !side.diagnostics.isEmpty {
      let text = DiagnosticPrinter(folder: side.folder, sources: side.sources, isColoured: isColoured)
      lines += side.diagnostics.map { text.text(of: $0) } + [""]
    }
    lines.append(styled(summary, "1"))
    guard let comparison else { return lines.joined(separator: "\n") + "\n" }
    let urgent = comparison.urgentPoints
    if !urgent.isEmpty {
      lines += ["", styled("Look at this first", "1;31")] + urgent.flatMap { self.lines($0) }
    }
    for entry in comparison.data {
      let name = [entry.file, entry.entry].compactMap(\.self).joined(separator: ": ")
      lines += ["", header(name, nil, entry.fateSentence)] + entry.values.map { "  " + line($0) }
    }
    for page in comparison.pages { lines += [""] + self.lines(page) }
    if !comparison.unread.isEmpty {
      lines += ["", styled("Not compared, because one side can't be read", "1")]
      lines += comparison.unread.map { "  " + printable($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func header(_ file: String, _ title: String?, _ fate: String?) -> String {
    styled(printable(file), "1") + (title.map { ": " + printable($0) } ?? "")
      + (fate.map { " (" + printable($0) + ")" } ?? "")
  }

  private func lines(_ point: UrgentPoint) -> [String] {
    let place = "  \(printable(point.file)): "
    switch point.change {
    case .lostWarning(let callout): return [place + callout.sentence]
    case .value(let value): return [place + line(value)]
    case .sign(let change):
      let kind = change.old?.callout?.rawValue ?? ""
      guard let new = change.new else { return [place + "sign lost from \(kind)"] + marked(change) }
      guard new.text == change.old?.text else { return [place + "sign in \(kind) reworded"] + marked(change) }
      return [place + "sign taken from \(kind)", "    " + printable(new.text)]
    }
  }

  private func lines(_ page: PageComparison) -> [String] {
    var lines = [header(page.file, page.title, page.fateSentence)]
    if let review = page.reviewSentence { lines.append("  " + styled(review, "1;35")) }
    if !page.alsoShownOn.isEmpty {
      lines.append("  Its warning is also shown on: " + page.alsoShownOn.map(printable).joined(separator: ", "))
    }
    if page.fate != .gone { lines += page.values.map { "  " + line($0) } }
    lines += page.callouts.map { "  " + $0.sentence }
    if page.fate == .gone { return lines + ["  \(counted(page.sentences.count, "sentence")) gone with it"] }
    var place: String??
    for change in page.sentences where !change.isReordered {
      let here = (change.new ?? change.old)?.place
      if place != .some(here) {
        lines.append("  " + printable(here ?? "at the top") + ":")
        place = here
      }
      lines += change.isMoved ? moved(change) : marked(change)
    }
    if page.reorderedCount > 0 { lines.append("  \(counted(page.reorderedCount, "sentence")) in another order") }
    return lines
  }

  private func marked(_ change: SentenceChange) -> [String] {
    [
      change.old.map { styled("    - " + printable($0.text), "31") },
      change.new.map { styled("    + " + printable($0.text), "32") },
    ].compactMap(\.self)
  }

  private func moved(_ change: SentenceChange) -> [String] {
    ["    from \(printable(change.old?.place ?? "the top")): " + printable(change.new?.text ?? "")]
  }

  private func line(_ value: ValueChange) -> String {
    let name = printable(value.name)
    switch (value.old, value.new) {
    case (let old?, let new?): return "\(name): \(printable(old)) → \(printable(new))"
    case (let old?, nil): return "\(name): no longer \(printable(old))"
    case (nil, let new): return "\(name): now \(printable(new ?? ""))"
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
