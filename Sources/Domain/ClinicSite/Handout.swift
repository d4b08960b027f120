/// A handout to print. It has no page of its own; each clinic has its own copy.
public struct Handout: Sendable, Hashable {
  /// For example `IMS-AFT`.
  public var id: String
  /// The web page its QR code opens.
  public var page: PageAddress
  /// A short address that redirects to the page, so that the QR code has fewer modules.
  public var shortAddress: PageAddress?
  public var mainMessage: String
  /// Tick boxes, to be filled in by the therapist with a pen.
  public var areas: [String]
  /// How many pages the sheet may have, 1 or 2; large print may have twice as many.
  public var sides: Int

  public init(
    id: String, page: PageAddress, shortAddress: PageAddress? = nil, mainMessage: String, areas: [String],
    sides: Int = 1
  ) {
    self.id = id
    self.page = page
    self.shortAddress = shortAddress
    self.mainMessage = mainMessage
    self.areas = areas
    self.sides = sides
  }
}
