/// Every rule, in the order of its id.
public let rules: [Rule] = [
  contactDriftRule,
  contrastRule,
  duplicateReferenceRule,
  missingSafetyRule,
  orphanPageRule,
  placeholderRule,
  reviewOverdueRule,
  translationMissingRule,
  translationStaleRule,
  unusedReferenceRule,
]
