import Foundation

@testable import ContentChecks

/// A sentence, and what somebody who had not seen the rules thought of it.
struct LabelledSentence {
  /// "error", "warning" or "none".
  var label: String
  var isOnTreatmentPage: Bool
  /// "heading", "item" or "paragraph".
  var place: String
  var text: String
}

/// - Parameter file: A file in `Sentences/`.
func labelledSentences(in file: String) throws -> [LabelledSentence] {
  let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sentences/\(file)")
  return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return LabelledSentence(
      label: columns[0], isOnTreatmentPage: columns[2] == "ims", place: columns[3], text: columns[4])
  }
}

/// How well the rules on claims find the errors among labelled sentences.
struct ClaimJudgement {
  var found: [LabelledSentence] = []
  var missed: [LabelledSentence] = []
  var wronglyFound: [LabelledSentence] = []

  var precision: Double { Double(found.count) / Double(found.count + wronglyFound.count) }
  var recall: Double { Double(found.count) / Double(found.count + missed.count) }

  /// Judges each sentence as the text of a page of its kind. All pages are in one site, which treats with what the sample
  /// treats with.
  init(of sentences: [LabelledSentence]) async throws {
    let sample = URL(filePath: #filePath).appending(path: "../../../../Content/treatments/ims.yml").standardizedFileURL
    let treatment = try String(contentsOf: sample, encoding: .utf8)
    // The pages have no boxes.
    var files = [
      "treatments/ims.yml": treatment.replacing(
        "  - on: [risks, aftercare, handout]\n    include: needling\n", with: "")
    ]
    let names = sentences.enumerated().map { index, sentence in
      (sentence.isOnTreatmentPage ? "en/aftercare/" : "en/") + "page-\(index).md"
    }
    for (name, sentence) in zip(names, sentences) { files[name] = page("Page", sentence.markdown) }
    let findings = await [advertisingClaimRule, unsafeClaimRule].findings(in: try await site(files))
    let refused = Set(findings.filter { $0.severity == .error }.map(\.location.file))
    for (name, sentence) in zip(names, sentences) {
      switch (sentence.label == "error", refused.contains(name)) {
      case (true, true): found.append(sentence)
      case (true, false): missed.append(sentence)
      case (false, true): wronglyFound.append(sentence)
      case (false, false): break
      }
    }
  }

  /// The sentences that were judged wrongly, for a failing test.
  var report: String {
    (missed.map { "missed: \($0.text)" } + wronglyFound.map { "refused, but \($0.label): \($0.text)" })
      .joined(separator: "\n")
  }
}

extension LabelledSentence {
  fileprivate var markdown: String {
    let text = text.first == "#" ? "\\" + text : text
    return switch place {
    case "heading": "## \(text)"
    case "item": "- \(text)"
    default: text
    }
  }
}
