import ClinicSite
import Diagnostics
import Prose
import TextModel

/// A text that readers meet, and how to point into it. A class, since every rule looks at every text: what it holds is
/// counted once, not with each copy.
final class ReadableText: Sendable {
  let text: String
  let prose: Prose
  /// Nil for a value of front matter or of a data file.
  let block: TextBlock?
  /// The key of the value, or nothing for a block.
  let key: String?
  /// Where the value of a key begins; a block knows its own places.
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

  /// The value of a key, which begins at `start`.
  init(_ text: String, key: String, at start: SourceLocation, in source: SourceText) {
    self.text = text
    prose = Prose(text)
    block = nil
    self.key = key
    self.start = start
    self.source = source
  }

  /// The place of a byte of the text. Of a YAML value that is not written in one piece on its line, its beginning.
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
  /// The texts of the front matter that are shown to readers, in the order of their lines.
  func readableFields(in source: SourceText) -> [ReadableText] {
    var values: [(key: String, text: String)] = [("title", title), ("summary", summary)]
    if let clinic {
      values += [
        ("entrance", clinic.entrance), ("parking", clinic.parking), ("transit", clinic.transit), ("fees", clinic.fees),
        ("receipts", clinic.receipts),
      ].compactMap { key, text in text.map { (key, $0) } }
    }
    if let handout { values.append(("main-message", handout.mainMessage)) }
    if let condition { values += condition.alsoCalled.map { ("also-called", $0) } }
    return values.map { ReadableText($0.text, key: $0.key, at: location(of: $0.key), in: source) }
      .filter { text in locations[text.key ?? ""] != nil }
  }
}

extension Site {
  /// The tagline and the glossary, which patients read as well.
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
