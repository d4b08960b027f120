import ClinicSite

/// For every page made from a Markdown file.
package struct PagePhrases: Sendable {
  var contents: String
  package var aboutThisPage: String
  var references: String
  /// The label of the link from a reference back to its citation in the text.
  var backToText: @Sendable (_ reference: Int, _ mention: Int) -> String
  /// "and others", after the listed authors.
  var andOthers: String
  var review: String
  var reviewedBy: String
  /// Before the physician's name.
  var medicallyReviewedBy: String
  var lastReview: String
  var nextReview: String
  var version: String
  var translatedFrom: String
  var unconfirmed: String
  /// Who must still read it: "the warning signs (physician, clinical lead)".
  var unread: @Sendable (_ matter: String, _ readers: [String]) -> String
  var previous: String
  var next: String
  var moreIn: @Sendable (_ folder: String) -> String
  var appliesIn: @Sendable (_ jurisdiction: String) -> String
  var phoneExtension: String
}

extension PagePhrases {
  /// Readers of the same matter are named together.
  func sentence(_ unconfirmed: Unconfirmed) -> String {
    switch unconfirmed {
    case .reason(let reason): return reason
    case .signOffs(let signOffs):
      let matters = signOffs.map(\.matter).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return matters.map { matter in
        unread(
          matter.prefix(1).uppercased() + matter.dropFirst(), signOffs.filter { $0.matter == matter }.map(\.reader))
      }
      .joined(separator: " ")
    }
  }
}
