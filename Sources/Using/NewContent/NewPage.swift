import ClinicSite
import TextModel

/// The path and title of a page to create, made from a name as people write it.
public struct NewPage: Sendable, Hashable {
  /// Segments below the language.
  public var folder: [String]
  /// The file name without extension.
  public var stem: String
  public var title: String

  public init(location name: String) throws(Refusal) {
    try self.init(named: name, in: .locations)
  }

  public init(condition name: String) throws(Refusal) {
    try self.init(named: name, in: .conditions)
  }

  /// For example `about-ims/Cold weather`. The folders need not exist.
  public init(path: String) throws(Refusal) {
    var segments = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = segments.popLast() ?? ""
    var folder: [String] = []
    for segment in segments { folder.append(try addressSegment(for: segment)) }
    let bare = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    title = try Self.title(of: bare)
    stem = try addressSegment(for: bare)
    self.folder = folder
  }

  private init(named name: String, in section: Section) throws(Refusal) {
    title = try Self.title(of: name)
    stem = try addressSegment(for: name)
    folder = [section.rawValue]
    if stem == "index" {
      throw Refusal("\"\(name)\" would be the page of the whole folder; for that one: --page \(section.rawValue)/index")
    }
  }

  /// The path relative to the content folder.
  public func file(in language: Language) -> String {
    ([language.code] + folder + [stem + ".md"]).joined(separator: "/")
  }

  /// Turns a slug such as `tennis-elbow` into "Tennis elbow"; any other name is the title itself.
  private static func title(of name: String) throws(Refusal) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw Refusal("the name has an invisible control character; type it again")
    }
    guard (try? addressSegment(for: name)) == name else { return words }
    let spaced = String(words.map { $0 == "-" ? " " : $0 })
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}

/// Why a file can't be created: a sentence without its final period.
public struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}

private func addressSegment(for name: String) throws(Refusal) -> String {
  let segment = headingIdentifier(for: name)
  let isSpelled = segment.utf8.allSatisfy { byte in
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }
  guard !segment.isEmpty, isSpelled else {
    throw Refusal("\"\(name)\" gives no address: a name needs letters of the Latin alphabet, or digits")
  }
  return segment
}
