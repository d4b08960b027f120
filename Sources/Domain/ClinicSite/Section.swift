/// A top-level folder of a language that decides its pages' kind. Pages in any other folder are articles.
public enum Section: String, Sendable, Hashable, CaseIterable {
  case conditions, aftercare, insurance, locations, handouts

  /// - Parameter folder: Segments below the language; subfolders belong to the section too.
  public init?(of folder: [String]) {
    guard let section = folder.first.flatMap(Section.init) else { return nil }
    self = section
  }
}

extension Page {
  public var section: Section? { Section(of: folder) }
}

extension Folder {
  /// The section that this folder is; nil for its subfolders.
  public var section: Section? { path.count == 1 ? Section(of: path) : nil }
}

extension Edition {
  public func folder(_ section: Section) -> Folder? { folder([section.rawValue]) }
}
