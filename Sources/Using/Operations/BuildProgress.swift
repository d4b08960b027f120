/// How far one part of a build has come.
public struct BuildProgress: Sendable, Hashable {
  public enum Part: Sendable, Hashable { case handouts, pages, searchIndex }

  public var part: Part
  public var done: Int
  public var count: Int
}
