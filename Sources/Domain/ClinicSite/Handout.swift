/// A sheet to print. It has no page of its own: every clinic prints its own.
public struct Handout: Sendable, Hashable {
  /// `IMS-AFT`
  public var id: String
  /// The web page its QR code opens.
  public var page: PageAddress
  /// A short address that leads to the page, for a QR code with fewer modules.
  public var shortAddress: PageAddress?
  public var mainMessage: String
  /// Tick boxes for the therapist's pen.
  public var areas: [String]

  public init(id: String, page: PageAddress, shortAddress: PageAddress? = nil, mainMessage: String, areas: [String]) {
    self.id = id
    self.page = page
    self.shortAddress = shortAddress
    self.mainMessage = mainMessage
    self.areas = areas
  }
}
