/// Why a page may not be published yet.
public enum Unconfirmed: Sendable, Hashable {
  case reason(String)
  /// Who must still read what, in the order of the file.
  case signOffs([SignOff])

  public struct SignOff: Sendable, Hashable {
    /// For example `physician`.
    public var reader: String
    public var matter: String

    public init(reader: String, matter: String) {
      self.reader = reader
      self.matter = matter
    }
  }

  public var signOffs: [SignOff] { if case .signOffs(let signOffs) = self { signOffs } else { [] } }
}
