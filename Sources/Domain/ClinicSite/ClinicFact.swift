import Diagnostics

/// A yes or no that each clinic declares about itself and a treatment, such as whether it uses a current.
public struct ClinicFact: Sendable, Hashable {
  public struct Answer: Sendable, Hashable {
    /// In the list of facts: "Yes, if you agree"; nil for a plain yes or no.
    public var short: LocalizedText?
    public var heading: LocalizedText
    public var text: LocalizedText
    /// Phrases by which a text says so; how they are written is told at `PhrasePattern`.
    public var saidAs: [Language: [String]]

    public init(
      short: LocalizedText? = nil, heading: LocalizedText, text: LocalizedText, saidAs: [Language: [String]] = [:]
    ) {
      self.short = short
      self.heading = heading
      self.text = text
      self.saidAs = saidAs
    }
  }

  /// The key in a clinic's front matter.
  public var key: String
  /// A required fact has no default, since somebody relies on it.
  public var isRequired: Bool
  public var label: LocalizedText
  public var yes: Answer
  public var no: Answer
  /// Where the treatment's file has it.
  public var location: SourceLocation

  public init(key: String, isRequired: Bool, label: LocalizedText, yes: Answer, no: Answer, location: SourceLocation) {
    self.key = key
    self.isRequired = isRequired
    self.label = label
    self.yes = yes
    self.no = no
    self.location = location
  }

  public subscript(answer: Bool) -> Answer { answer ? yes : no }
}
