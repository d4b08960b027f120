import ClinicSite

/// What is different for patients between two versions of a site.
public struct SiteComparison: Sendable, Hashable {
  /// Entries of site.yml, people.yml, references.yml and the glossaries, and pictures, in this order.
  public var data: [DataComparison]
  /// Pages and handouts that are not the same, by file.
  public var pages: [PageComparison]
  /// Pages that one side has but can't be read there, by file.
  public var unread: [String]

  public init(data: [DataComparison], pages: [PageComparison], unread: [String]) {
    self.data = data
    self.pages = pages
    self.unread = unread
  }
}

/// An entry of a data file that is not the same.
public struct DataComparison: Sendable, Hashable {
  public enum Fate: Sendable, Hashable { case changed, added, gone }

  public var file: String
  /// The key of a person or a reference, the id of a glossary's term; nothing for site.yml and pictures.
  public var entry: String?
  public var fate: Fate
  public var values: [ValueChange]
}

public struct PageComparison: Sendable, Hashable {
  public enum Fate: Sendable, Hashable {
    case changed, added, gone
    /// The file has another name than it had; what it says may be the same.
    case moved(from: String)
  }

  /// The new file, or the old one of a page that is gone.
  public var file: String
  public var title: String
  public var fate: Fate
  public var values: [ValueChange]
  public var callouts: [CalloutChange]
  /// In the order of the new text, what is gone where it stood.
  public var sentences: [SentenceChange]
  /// Front-matter keys that should have changed with a clinical text and did not.
  public var staleKeys: [String]
  /// Pages that show this page's changed warning by including it.
  public var alsoShownOn: [String]

  public var needsReview: Bool { !staleKeys.isEmpty }
}

/// A value that was set, changed or taken away.
public struct ValueChange: Sendable, Hashable {
  /// As the content files call it: `hours.monday`.
  public var name: String
  public var old: String?
  public var new: String?
  /// What a patient acts on at once: whom to call, when the door is open, whether to come at all.
  public var isUrgent: Bool
}

/// Callouts of a kind that a page has more or fewer of.
public struct CalloutChange: Sendable, Hashable {
  public var kind: Callout.Kind
  public var old: Int
  public var new: Int

  public var isLostWarning: Bool { kind.isWarning && new < old }
}

extension Callout.Kind {
  /// Its sentences are the signs by which a patient knows that help is needed now.
  public var isWarning: Bool { self == .emergency || self == .sameDay }
}

/// A sentence that was added, taken away, worded differently, or put into another place.
public struct SentenceChange: Sendable, Hashable {
  public var old: PlacedSentence?
  public var new: PlacedSentence?

  /// A sign that a warning no longer has in these words; also one that stands elsewhere now.
  public var isLostSign: Bool { old?.isSign == true && (new?.text != old?.text || new?.callout != old?.callout) }
  public var isUrgent: Bool { old?.isSign == true || new?.isSign == true }
  /// The same words in the same part of the page, before or behind others.
  public var isReordered: Bool { old?.text == new?.text && old?.callout == new?.callout && !isUnderAnotherHeading }

  /// Set while comparing, which knows the headings that were only renamed.
  var isUnderAnotherHeading = false
}

public struct PlacedSentence: Sendable, Hashable {
  public var text: String
  /// The heading it stands under.
  public var heading: String?
  public var callout: Callout.Kind?
  public var isHeading: Bool

  public var isSign: Bool { callout?.isWarning == true }
}
