import Diagnostics

/// What a clinic treats with: a file in treatments/. Loading has asked for every text in every language that has a page
/// of the treatment.
public struct Treatment: Sendable, Hashable {
  /// The file's name: `ims`.
  public var id: String
  public var name: LocalizedText
  public var shortName: LocalizedText
  /// Other words for it.
  public var alsoCalled: [Language: [String]]
  /// The name of its page in menus: "What IMS is".
  public var about: LocalizedText
  /// The title of the list of conditions: "Is IMS for my pain?".
  public var question: LocalizedText
  public var verdicts: [Verdict: VerdictWords]
  /// Who gains from it, under every page about what it may do.
  public var sells: LocalizedText
  /// What to say on the phone in an emergency: "If you had needles in the last week, say so."
  public var sayWhenCalling: LocalizedText?
  public var evidence: Evidence?
  /// Sentences that may stand on many pages in the same words.
  public var sameEverywhere: [Language: [String]]
  public var screening: Screening?
  public var requirements: [Requirement]
  public var clinicFacts: [ClinicFact]
  public var sheet: SheetWords
  public var structuredData: StructuredData
  public var barredClaims: [BarredClaim]
  /// Where the value of each key begins.
  public var locations: [String: SourceLocation]

  public init(
    id: String, name: LocalizedText, shortName: LocalizedText, about: LocalizedText, question: LocalizedText,
    verdicts: [Verdict: VerdictWords], sells: LocalizedText
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.about = about
    self.question = question
    self.verdicts = verdicts
    self.sells = sells
    alsoCalled = [:]
    sameEverywhere = [:]
    requirements = []
    clinicFacts = []
    sheet = SheetWords()
    structuredData = StructuredData()
    barredClaims = []
    locations = [:]
  }
}

extension Treatment {
  public struct VerdictWords: Sendable, Hashable {
    /// On the condition's page: "IMS may help the muscle part of this pain."
    public var sentence: LocalizedText
    /// In lists: "IMS may help".
    public var short: LocalizedText

    public init(sentence: LocalizedText, short: LocalizedText) {
      self.sentence = sentence
      self.short = short
    }
  }

  /// What research says of it, on the home page.
  public struct Evidence: Sendable, Hashable {
    public var summary: LocalizedText
    public var limits: LocalizedText

    public init(summary: LocalizedText, limits: LocalizedText) {
      self.summary = summary
      self.limits = limits
    }
  }

  /// What patients must tell the clinic before it begins.
  public struct Screening: Sendable, Hashable {
    public var heading: LocalizedText
    public var reasons: [LocalizedText]
    public var advice: LocalizedText

    public init(heading: LocalizedText, reasons: [LocalizedText], advice: LocalizedText) {
      self.heading = heading
      self.reasons = reasons
      self.advice = advice
    }
  }

  /// What stands beside the fields that the clinician fills in with a pen.
  public struct SheetWords: Sendable, Hashable {
    /// Before the tick boxes: "Where we put needles:".
    public var areasLabel: LocalizedText?
    /// Lines with a tick box of their own.
    public var penLines: [LocalizedText]

    public init(areasLabel: LocalizedText? = nil, penLines: [LocalizedText] = []) {
      self.areasLabel = areasLabel
      self.penLines = penLines
    }
  }

  /// Phrases that no page of the treatment may say; how they are written is told at `PhrasePattern`.
  public struct BarredClaim: Sendable, Hashable {
    public var phrases: [Language: [String]]
    /// Completes "… ": "is not true: needles can prick".
    public var because: LocalizedText
    public var instead: LocalizedText
    /// Words that make a phrase harmless if they are in the same sentence.
    public var excusedBy: [Language: [String]]
    /// The phrases count only in a text with this word, or with a citation whose key begins with it.
    public var onlyWith: String?
    /// False for phrases that are negations themselves, which a negation before them does not change.
    public var heedsNegation: Bool
    /// Whether the phrases harm readers whatever they are said of, not only of the clinic and the treatment.
    public var isBarredOfAnything: Bool

    public init(
      phrases: [Language: [String]], because: LocalizedText, instead: LocalizedText,
      excusedBy: [Language: [String]] = [:], onlyWith: String? = nil, heedsNegation: Bool = true,
      isBarredOfAnything: Bool = false
    ) {
      self.phrases = phrases
      self.because = because
      self.instead = instead
      self.excusedBy = excusedBy
      self.onlyWith = onlyWith
      self.heedsNegation = heedsNegation
      self.isBarredOfAnything = isBarredOfAnything
    }
  }
}

extension Treatment {
  /// The sentence on who gains from it, with the group's name for `{group}`.
  public func sells(in language: Language, group: String) -> String {
    sells[language].replacing("{group}", with: group)
  }

  /// All names of the treatment in a language.
  public func names(in language: Language) -> [String] {
    [name[language], shortName[language]] + (alsoCalled[language] ?? [])
  }
}
