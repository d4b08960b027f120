import ClinicSite

/// The differences between two versions of a site that matter to patients.
public struct SiteComparison: Sendable, Hashable {
  /// Entries of site.yml, people.yml, references.yml, the treatments, warning-signs.yml and the glossaries, and pictures, in this order.
  public var data: [DataComparison]
  /// Pages and handouts that differ, in order of file.
  public var pages: [PageComparison]
  /// Pages that could not be read in at least one version, in order of file.
  public var unread: [String]

  public init(data: [DataComparison], pages: [PageComparison], unread: [String]) {
    self.data = data
    self.pages = pages
    self.unread = unread
  }
}

/// An entry of a data file that differs.
public struct DataComparison: Sendable, Hashable {
  public enum Fate: Sendable, Hashable { case changed, added, gone }

  public var file: String
  /// The id of a person, a reference or a glossary term; nil for site.yml and pictures.
  public var entry: String?
  public var fate: Fate
  public var values: [ValueChange]
}

public struct PageComparison: Sendable, Hashable {
  public enum Fate: Sendable, Hashable {
    case changed, added, gone
    /// The file was renamed; its text may be the same.
    case moved(from: String)
  }

  /// The new file; for a removed page, the old one.
  public var file: String
  public var title: String
  public var fate: Fate
  public var values: [ValueChange]
  public var callouts: [CalloutChange]
  /// In the order of the new text, with removed sentences where they were.
  public var sentences: [SentenceChange]
  /// Front-matter keys that should have been updated with the clinical text.
  public var staleKeys: [String]
  /// Pages that show this page's changed warning because they include it.
  public var alsoShownOn: [String]

  public var needsReview: Bool { !staleKeys.isEmpty }
}

/// A value that was added, changed or removed.
public struct ValueChange: Sendable, Hashable {
  /// As in the content files: `hours.monday`.
  public var name: String
  public var old: String?
  public var new: String?
  /// Whether a patient may act on it at once: phone numbers, opening hours, verdicts.
  public var isUrgent: Bool
}

/// A kind of callout that the page now has more or fewer of.
public struct CalloutChange: Sendable, Hashable {
  public var kind: Callout.Kind
  public var old: Int
  public var new: Int

  public var isLostWarning: Bool { kind.isUrgent && new < old }
}

/// A sentence that was added, removed, reworded or moved.
public struct SentenceChange: Sendable, Hashable {
  public var old: PlacedSentence?
  public var new: PlacedSentence?

  /// Whether a warning lost this sign: it was removed, reworded or moved to another callout.
  public var isLostSign: Bool { old?.isSign == true && (new?.text != old?.text || new?.callout != old?.callout) }
  public var isUrgent: Bool { old?.isSign == true || new?.isSign == true }
  /// Whether the same sentence is in the same callout and under the same heading, so that only its order changed.
  public var isReordered: Bool { old?.text == new?.text && old?.callout == new?.callout && !isUnderAnotherHeading }

  /// Set by the comparison, which can tell moved sentences from renamed headings.
  var isUnderAnotherHeading = false
}

public struct PlacedSentence: Sendable, Hashable {
  public var text: String
  /// The heading above it.
  public var heading: String?
  public var callout: Callout.Kind?
  public var isHeading: Bool

  public var isSign: Bool { callout?.isUrgent == true }
}
