import ClinicSite
import ContentComparison
import Diagnostics

/// What changed for patients, for reviewers and for other programs.
public struct ComparisonReport: Sendable {
  public enum Format: String, Sendable, CaseIterable { case text, markdown, json }

  /// One of the two versions, with the diagnostics for what could not be loaded.
  public struct Side: Sendable {
    /// As the user gave it.
    public var name: String
    /// The prefix of all paths in diagnostics.
    public var folder: String
    public var diagnostics: [Diagnostic]
    public var sources: [String: SourceText]

    public init(name: String, folder: String, diagnostics: [Diagnostic], sources: [String: SourceText]) {
      self.name = name
      self.folder = folder
      self.diagnostics = diagnostics
      self.sources = sources
    }
  }

  /// Nil if site.yml of either version could not be read.
  public var comparison: SiteComparison?
  public var old: Side
  public var new: Side
  public var isColoured: Bool

  public init(comparison: SiteComparison?, old: Side, new: Side, isColoured: Bool) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.isColoured = isColoured
  }

  /// Ends with a line end.
  public func text(as format: Format) -> String {
    switch format {
    case .text: plainText
    case .markdown: markdown
    case .json: String(decoding: json.bytes, as: UTF8.self) + "\n"
    }
  }

  /// Whether there are no changes and no diagnostics.
  public var isEmpty: Bool {
    comparison == SiteComparison(data: [], pages: [], unread: []) && sides.allSatisfy(\.diagnostics.isEmpty)
  }

  var sides: [Side] { [old, new] }

  /// `4 pages changed, 1 added; 1 warning sign lost or reworded; 2 need a new version or review date`
  var summary: String {
    guard let comparison else { return "The two can't be compared: site.yml of one can't be read." }
    let counts = comparison.counts
    let fates = [
      (counts.changed, "changed"), (counts.moved, "moved"), (counts.added, "added"), (counts.gone, "gone"),
    ].filter { $0.0 > 0 }
    var clauses = [
      fates.enumerated().map { place, fate in
        place == 0 ? "\(counted(fate.0, "page")) \(fate.1)" : "\(fate.0) \(fate.1)"
      }.joined(separator: ", ")
    ]
    if counts.data > 0 { clauses.append("\(counted(counts.data, "data entry", "data entries")) changed") }
    if counts.lostWarnings > 0 { clauses.append("\(counted(counts.lostWarnings, "warning")) lost") }
    if counts.lostSigns > 0 { clauses.append("\(counted(counts.lostSigns, "warning sign")) lost or reworded") }
    if counts.needReview > 0 {
      clauses.append("\(counts.needReview) need\(counts.needReview == 1 ? "s" : "") a new version or review date")
    }
    if !comparison.unread.isEmpty { clauses.append("\(counted(comparison.unread.count, "page")) not compared") }
    let said = clauses.filter { !$0.isEmpty }
    return said.isEmpty ? "Nothing changed for patients." : said.joined(separator: "; ") + "."
  }
}

struct ComparisonCounts {
  var changed = 0
  var moved = 0
  var added = 0
  var gone = 0
  var data = 0
  /// Callouts that say when to get help.
  var lostWarnings = 0
  var lostSigns = 0
  var needReview = 0
}

extension SiteComparison {
  var counts: ComparisonCounts {
    var counts = ComparisonCounts()
    for page in pages {
      switch page.fate {
      case .changed: counts.changed += 1
      case .moved: counts.moved += 1
      case .added: counts.added += 1
      case .gone: counts.gone += 1
      }
      if page.needsReview { counts.needReview += 1 }
      counts.lostWarnings += page.callouts.filter(\.isLostWarning).reduce(0) { $0 + $1.old - $1.new }
      counts.lostSigns += page.sentences.count(where: \.isLostSign)
    }
    counts.data = data.count
    return counts
  }
}

func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
