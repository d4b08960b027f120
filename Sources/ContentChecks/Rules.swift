/// Every rule, in the order of its id.
public let rules: [Rule] = [
  codeLengthRule,
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
