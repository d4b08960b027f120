import ClinicSite
import Prose
import YAML

private let example = "{ phrases: { en: [painless] }, because: …, instead: … }"

/// Reads `never`: what no page of a treatment may say of it.
func readBarredClaims(_ fields: inout FieldReader, _ texts: inout TreatmentTexts) -> [Treatment.BarredClaim] {
  fields.items("never", example: "[\(example)]").compactMap { item in
    fields.nested(item, prefix: "never.", example: example) { inner in
      let phrases = texts.phrases("phrases", in: &inner, isRequired: true)
      let because = texts.required("because", in: &inner)
      let instead = texts.required("instead", in: &inner)
      let excuses = texts.list("excused-by", in: &inner)
      let companion = inner.optional("only-with", .text)
      let negation = inner.optional("negation", .oneOf("negation") as FieldType<Negation>)
      let scope = inner.optional("said-of", .oneOf("subject") as FieldType<Scope>)
      guard !phrases.isEmpty, let because, let instead else { return nil }
      return Treatment.BarredClaim(
        phrases: phrases, because: because, instead: instead, excusedBy: excuses ?? [:], onlyWith: companion,
        heedsNegation: negation != .ignored, isBarredOfAnything: scope == .anything)
    }
  }
}

/// What a phrase must be said of to count.
private enum Scope: String, Sendable, CaseIterable { case treatment, anything }

private enum Negation: String, Sendable, CaseIterable { case heeded, ignored }

extension TreatmentTexts {
  /// Phrases by language, each of which a sentence can match.
  mutating func phrases(
    _ key: String, in fields: inout FieldReader, isRequired: Bool = false
  ) -> [Language: [String]] {
    list(key, of: .phrase, in: &fields, isRequired: isRequired) ?? [:]
  }
}

extension FieldType<String> {
  /// As `PhrasePattern` reads it; `<treatment>` stands for the names of the treatment.
  fileprivate static let phrase = FieldType(noun: "a phrase", example: "painless") { node throws(FieldProblems) in
    let phrase = try text.read(node)
    do throws(PhrasePatternProblem) {
      _ = try PhrasePattern(phrase, names: ["treatment": PhrasePattern(anyOf: ["it"])])
      return phrase
    } catch {
      var mark = node.mark
      if case .scalar(_, let isQuoted) = node.value { mark.column += error.column - (isQuoted ? 0 : 1) }
      throw FieldProblems(
        at: mark, "no sentence can match \"\(phrase)\": \(error)",
        help: "docs/treatments.md tells how phrases are written")
    }
  }
}
