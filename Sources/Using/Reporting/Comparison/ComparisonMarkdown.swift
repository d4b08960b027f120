import ClinicSite
import ContentComparison
import Diagnostics

extension ComparisonReport {
  /// For clinical reviewers who read a pull request on GitHub.
  var markdown: String {
    var lines: [String] = []
    for side in sides where !side.diagnostics.isEmpty { lines += self.lines(side) + [""] }
    lines.append("**\(summary)**")
    guard let comparison else { return lines.joined(separator: "\n") + "\n" }
    let urgent = comparison.urgentPoints
    if !urgent.isEmpty { lines += ["", "## Look at this first", ""] + urgent.flatMap { self.lines($0) } }
    if !comparison.data.isEmpty {
      lines += ["", "## Data", ""] + comparison.data.flatMap { self.lines($0) }
    }
    for page in comparison.pages { lines += [""] + self.lines(page) }
    if !comparison.unread.isEmpty {
      lines += ["", "## Not compared", "", "One side of these pages can’t be read.", ""]
      lines += comparison.unread.map { "- \(markdownText($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ side: Side) -> [String] {
    ["## \(markdownText(side.name)) has problems", ""]
      + side.diagnostics.map { diagnostic in
        let location = diagnostic.location
        let place = "\(printablePath(of: location.file, below: side.folder)):\(location.line):\(location.column)"
        let help = diagnostic.help.map { " (help: \(markdownText($0)))" } ?? ""
        return
          "- **\(diagnostic.severity.rawValue)**, \(markdownText(place)): \(markdownText(diagnostic.message))\(help)"
      }
  }

  private func lines(_ point: UrgentPoint) -> [String] {
    let place = "\(markdownText(point.title)) (\(markdownText(point.file)))"
    switch point.change {
    case .lostWarning(let callout): return ["- **Warning lost**, \(place): \(callout.sentence)"]
    case .value(let value): return ["- **Changed**, \(place): \(line(value))"]
    case .sign(let change):
      let kind = change.old?.callout?.rawValue ?? ""
      guard let old = change.old, let new = change.new else {
        return ["- **Sign lost** from \(kind), \(place): \(struck(change.old?.text ?? ""))"]
      }
      if new.text == old.text {
        return ["- **Sign taken** from \(kind), \(place): \(markdownText(new.text))"]
      }
      let words = markdownWords(old.text, new.text)
      return ["- **Sign reworded** in \(kind), \(place):", "  - old: \(words.old)", "  - new: \(words.new)"]
    }
  }

  private func lines(_ entry: DataComparison) -> [String] {
    let name = [entry.file, entry.entry].compactMap(\.self).map(markdownText).joined(separator: ": ")
    let fate = entry.fateSentence.map { " (\($0))" } ?? ""
    return ["- **\(name)**\(fate)"] + entry.values.map { "  - \(line($0))" }
  }

  private func lines(_ page: PageComparison) -> [String] {
    let fate = page.fateSentence.map { ", \(markdownText($0))" } ?? ""
    var lines = ["## \(markdownText(page.title))", "", "\(markdownText(page.file))\(fate)", ""]
    if let review = page.reviewSentence { lines += ["> [!WARNING]", "> \(review)", ""] }
    if !page.alsoShownOn.isEmpty {
      lines += ["Its warning is also shown on \(page.alsoShownOn.map(markdownText).joined(separator: ", ")).", ""]
    }
    var items = page.fate == .gone ? [] : page.values.map { "- \(line($0))" }
    items += page.callouts.map { "- \($0.isLostWarning ? "**Warning lost**: " : "")\($0.sentence)" }
    let sentences = page.sentences.filter { !$0.isReordered }.flatMap { self.lines($0) }
    switch page.fate {
    case .added, .gone:
      let label = page.fate == .gone ? "The text that is gone" : "The whole text"
      if !sentences.isEmpty {
        items +=
          (items.isEmpty ? [] : [""]) + ["<details><summary>\(label)</summary>", ""] + sentences + ["", "</details>"]
      }
    case .changed, .moved: items += sentences
    }
    if page.reorderedCount > 0 { items.append("- \(counted(page.reorderedCount, "sentence")) in another order") }
    return items.isEmpty ? Array(lines.dropLast()) : lines + items
  }

  private func lines(_ change: SentenceChange) -> [String] {
    let place = (change.new ?? change.old)?.place.map { ", \(markdownText($0))" } ?? ""
    switch (change.old, change.new) {
    case (let old?, let new?) where old.text == new.text:
      let from = old.place.map(markdownText) ?? "the top"
      return ["- Moved from \(from)\(new.place.map { " to \(markdownText($0))" } ?? ""): \(markdownText(new.text))"]
    case (let old?, let new?):
      let words = markdownWords(old.text, new.text)
      return ["- Changed\(place):", "  - old: \(words.old)", "  - new: \(words.new)"]
    case (let old?, nil): return ["- Removed\(place): \(struck(old.text))"]
    case (nil, let new): return ["- Added\(place): \(markdownText(new?.text ?? ""))"]
    }
  }

  private func line(_ value: ValueChange) -> String {
    let name = markdownText(value.name)
    switch (value.old, value.new) {
    case (let old?, let new?) where min(old.count, new.count) > 40:
      let words = markdownWords(old, new)
      return "\(name): \(words.old) → \(words.new)"
    case (let old?, let new?): return "\(name): \(struck(old)) → **\(markdownText(new))**"
    case (let old?, nil): return "\(name): no longer \(struck(old))"
    case (nil, let new): return "\(name): now **\(markdownText(new ?? ""))**"
    }
  }

  private func struck(_ text: String) -> String { "~~\(markdownText(text))~~" }
}
