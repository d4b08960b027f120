/// Every rule, in the order of its id.
public let rules: [Rule] = [
  contactDriftRule,
  contrastRule,
  duplicateAnchorRule,
  duplicateReferenceRule,
  headingOrderRule,
  headingQuestionRule,
  longParagraphRule,
  longSentenceRule,
  missingSafetyRule,
  orphanPageRule,
  placeholderRule,
  readingGradeRule,
  reviewOverdueRule,
  translationMissingRule,
  translationStaleRule,
  unusedReferenceRule,
]
