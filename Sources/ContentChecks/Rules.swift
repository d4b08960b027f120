/// Every rule, in the order of its id.
public let rules: [Rule] = [contrastRule]
