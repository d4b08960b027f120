import ClinicSite
import Diagnostics
import Prose
import TextModel

/// A text that readers see, with the locations of its parts. A class, because every rule gets every text: passing it on
/// then updates one reference count instead of several.
final class ReadableText: Sendable {
  let text: String
  let prose: Prose
  /// Nil for values of front matter or data files.
  let block: TextBlock?
  /// The key of the value; nil for a block.
  let key: String?
  /// Where the key's value begins; nil for a block, which has its own positions.
  private let start: SourceLocation?
  private let source: SourceText

  init(_ block: TextBlock, in source: SourceText) {
    text = block.text
    prose = Prose(text)
    self.block = block
    key = nil
    start = nil
    self.source = source
  }

  /// - Parameter start: Where the value begins.
  init(_ text: String, key: String, at start: SourceLocation, in source: SourceText) {
    self.text = text
    prose = Prose(text)
    block = nil
    self.key = key
    self.start = start
    self.source = source
  }

  /// The location of a byte of the text; the beginning of the value if a YAML value is not written in one piece on its
  /// line.
  func location(ofOffset offset: Int) -> SourceLocation {
    if let block { return source.location(of: block.position(ofOffset: offset)) }
    guard let start else { return SourceLocation(source.file, 1, 1) }
    return source.location(ofByte: offset, of: text, writtenFrom: start) ?? start
  }

  func location(of index: String.Index) -> SourceLocation {
    location(ofOffset: text.utf8.distance(from: text.startIndex, to: index))
  }
}

extension Page {
  /// The front-matter texts that readers see, in order of line.
  func readableFields(in source: SourceText) -> [ReadableText] {
    var values: [(key: String, text: String)] = [("title", title), ("summary", summary)]
    if let clinic {
      values += [
        ("entrance", clinic.entrance), ("parking", clinic.parking), ("transit", clinic.transit), ("fees", clinic.fees),
        ("receipts", clinic.receipts), ("cancellation", clinic.cancellation), ("interpreters", clinic.interpreters),
      ].compactMap { key, text in text.map { (key, $0) } }
    }
    if let handout { values.append(("main-message", handout.mainMessage)) }
    if let condition { values += condition.alsoCalled.map { ("also-called", $0) } }
    return values.map { ReadableText($0.text, key: $0.key, at: location(of: $0.key), in: source) }
      .filter { text in locations[text.key ?? ""] != nil }
  }
}

extension Site {
  /// The tagline and the glossary, which readers also see.
  func commonTexts(of edition: Edition) -> [ReadableText] {
    func text(_ words: String, key: String, at place: SourceLocation) -> ReadableText {
      ReadableText(
        words, key: key, at: place, in: sources[place.file] ?? SourceText(file: place.file, bytes: []))
    }
    let tagline = settings.tagline.text(in: edition.language).map {
      text(
        $0, key: "tagline",
        at: settings.locations["tagline.\(edition.language.code)"] ?? settings.locations["tagline"]
          ?? SourceLocation("site.yml", 1, 1))
    }
    return [tagline].compactMap(\.self)
      + edition.glossary.map { text($0.meaning, key: "meaning", at: $0.meaningLocation) }
  }
}
