import Prose

/// What decides about the claims of a page before any of its sentences is read.
struct ClaimContext: Sendable {
  /// Whether the page is about the clinic's treatment, so that "treatment", "session" and "it" mean that one.
  var isTreatmentPage: Bool
  /// Matches each name of the treatment.
  var treatment: PhrasePattern
}

/// Where a text stands on its page.
enum ClaimPlace: Sendable {
  case heading, item, paragraph
}
