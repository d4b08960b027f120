/// Every rule, in the order of its id.
public let rules: [Rule] = [
  contactDriftRule,
  contrastRule,
  duplicateReferenceRule,
  longParagraphRule,
  longSentenceRule,
  missingSafetyRule,
  orphanPageRule,
  placeholderRule,
  reviewOverdueRule,
  translationMissingRule,
  translationStaleRule,
  unusedReferenceRule,
]
