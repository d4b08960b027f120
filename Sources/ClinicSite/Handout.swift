/// A sheet to print. It has no page of its own: every clinic prints its own.
public struct Handout: Sendable, Hashable {
  /// `IMS-AFT`
  public var id: String
  /// The web page its QR code opens.
  public var page: PageAddress
  public var mainMessage: String
  /// Tick boxes for the therapist's pen.
  public var areas: [String]

  public init(id: String, page: PageAddress, mainMessage: String, areas: [String]) {
    self.id = id
    self.page = page
    self.mainMessage = mainMessage
    self.areas = areas
  }
}
