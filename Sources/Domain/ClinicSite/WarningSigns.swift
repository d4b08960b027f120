import Diagnostics

/// The contents of warning-signs.yml: which box must name which signs, and who must include it.
public struct WarningSigns: Sendable, Hashable {
  /// The urgent boxes of one page.
  public struct Boxes: Sendable, Hashable {
    public var id: String
    /// The part of the body, as a small heading where the boxes of several pages are joined.
    public var name: LocalizedText?
    /// The page's path below its language: `warning-signs/back.md`.
    public var page: String
    public var signs: [Callout.Kind: [RequiredSign]]
    public var location: SourceLocation

    public init(
      id: String, name: LocalizedText? = nil, page: String, signs: [Callout.Kind: [RequiredSign]],
      location: SourceLocation
    ) {
      self.id = id
      self.name = name
      self.page = page
      self.signs = signs
      self.location = location
    }

    public func file(in language: Language) -> String { language.code + "/" + page }
    /// The kinds of boxes that the page has, the fastest help first.
    public var kinds: [Callout.Kind] { Callout.Kind.urgent.filter { signs[$0] != nil } }
  }

  /// The boxes that a page must include.
  public struct Inclusion: Sendable, Hashable {
    public var boxes: [String]
    public var location: SourceLocation

    public init(boxes: [String], location: SourceLocation) {
      self.boxes = boxes
      self.location = location
    }
  }

  /// In the order of the file.
  public var boxes: [Boxes]
  /// By body area, or by the page's last name, which wins.
  public var conditions: [String: Inclusion]
  /// By the page's path below its language, without `.md`.
  public var pages: [String: Inclusion]

  public init(boxes: [Boxes] = [], conditions: [String: Inclusion] = [:], pages: [String: Inclusion] = [:]) {
    self.boxes = boxes
    self.conditions = conditions
    self.pages = pages
  }
}

extension WarningSigns {
  public func boxes(on page: Page) -> Boxes? { boxes.first { $0.file(in: page.language) == page.file } }

  public func name(ofBoxesIn file: String, in language: Language) -> String? {
    boxes.first { $0.file(in: language) == file }?.name?.text(in: language)
  }

  /// The boxes that a page must include.
  public func boxes(requiredOn page: Page) -> [Boxes] {
    let inclusion =
      pages[page.name]
      ?? page.condition.flatMap { condition in
        page.name.split(separator: "/").last.flatMap { conditions[String($0)] } ?? conditions[condition.area.rawValue]
      }
    return inclusion?.boxes.compactMap { id in boxes.first { $0.id == id } } ?? []
  }
}
