/// Every rule, in the order of its id.
public let rules: [Rule] = [
  contactDriftRule,
  contrastRule,
  duplicateReferenceRule,
  longSentenceRule,
  missingSafetyRule,
  orphanPageRule,
  placeholderRule,
  reviewOverdueRule,
  translationMissingRule,
  translationStaleRule,
  unusedReferenceRule,
]
