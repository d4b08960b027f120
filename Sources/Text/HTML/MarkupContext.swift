/// The HTML context at the end of the template text so far.
///
/// It follows the literal parts only, because escaped text can't change the context. An interpolation that does not
/// suit the context traps with an explanation, so that an unsafe template fails in its first test.
public struct MarkupContext: Sendable {
  enum Place: UInt8 {
    case text, plainText, script, style, comment
    case tagOpen, tagName, tag, attributeName, afterEquals, attributeValue, closingTag, declaration
  }

  @usableFromInline enum Insertion { case text, html, url, json }

  private var place = Place.text
  private var tagName = PackedName()
  private var attributeName = PackedName()
  private var dashes = 0

  @usableFromInline init() {}

  @usableFromInline mutating func advance(over literal: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < literal.count {
      if place == .text || place == .plainText || place == .script || place == .style {
        guard let next = literal[index...].firstIndex(of: UInt8(ascii: "<")) else { return }
        enterTag(at: next, of: literal)
        index = next + 1
      } else {
        step(over: literal[index])
        index += 1
      }
    }
  }

  /// Inside `<script>`, `<style>` and `<title>`, only an end tag counts as markup.
  private mutating func enterTag(at index: Int, of literal: UnsafeBufferPointer<UInt8>) {
    let isEndTag = index + 1 < literal.count && literal[index + 1] == UInt8(ascii: "/")
    if place == .text || isEndTag { place = .tagOpen }
  }

  private mutating func step(over byte: UInt8) {
    switch place {
    case .text, .plainText, .script, .style: break
    case .tagOpen:
      tagName = PackedName()
      switch byte {
      case UInt8(ascii: "/"): place = .closingTag
      case UInt8(ascii: "!"): place = .declaration
      default:
        tagName.append(byte)
        place = .tagName
      }
    case .tagName:
      if byte == UInt8(ascii: ">") {
        closeTag()
      } else if isSpace(byte) || byte == UInt8(ascii: "/") {
        place = .tag
      } else {
        tagName.append(byte)
      }
    case .tag:
      if byte == UInt8(ascii: ">") {
        closeTag()
      } else if !isSpace(byte) && byte != UInt8(ascii: "/") {
        attributeName = PackedName()
        attributeName.append(byte)
        place = .attributeName
      }
    case .attributeName:
      switch byte {
      case UInt8(ascii: "="): place = .afterEquals
      case UInt8(ascii: ">"): closeTag()
      default: if isSpace(byte) { place = .tag } else { attributeName.append(byte) }
      }
    case .afterEquals:
      guard byte == UInt8(ascii: "\"") else {
        fatalError("the value of the attribute '\(attributeName)' must stand in double quotes")
      }
      place = .attributeValue
    case .attributeValue:
      if byte == UInt8(ascii: "\"") { place = .tag }
    case .closingTag:
      if byte == UInt8(ascii: ">") { place = .text }
    case .declaration:
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
      if dashes == 2 {
        place = .comment
        dashes = 0
      } else if byte == UInt8(ascii: ">") {
        place = .text
      }
    case .comment:
      if byte == UInt8(ascii: ">") && dashes >= 2 { place = .text }
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
    }
  }

  private mutating func closeTag() {
    place =
      switch tagName {
      case PackedName.script: .script
      case PackedName.style: .style
      case PackedName.title, PackedName.textArea: .plainText
      default: .text
      }
  }

  @usableFromInline func require(_ insertion: Insertion) {
    switch (place, insertion) {
    case (.text, .text), (.text, .html), (.plainText, .text), (.script, .json): return
    case (.attributeValue, .text) where attributeName.purpose == .text: return
    case (.attributeValue, .url) where attributeName.purpose == .url: return
    default: fatalError(complaint(about: insertion))
    }
  }

  func require(attribute name: StaticString, isURL: Bool) {
    let packed = PackedName(name)
    guard place == .tag || place == .tagName else {
      fatalError("the attribute '\(name)' stands outside a tag")
    }
    guard packed.purpose == (isURL ? .url : .text) else {
      fatalError("text is not safe in the attribute '\(name)'\(packed.purpose == .url ? ": use url:" : "")")
    }
  }

  @usableFromInline func requireEnd() {
    guard place == .text else { fatalError("a piece of HTML ends inside a tag, a script or a comment") }
  }

  private func complaint(about insertion: Insertion) -> String {
    switch place {
    case .attributeValue where attributeName.purpose == .url:
      "\(insertion) is not safe in the attribute '\(attributeName)': use \\(url:)"
    case .attributeValue where insertion == .url:
      "the attribute '\(attributeName)' holds no URL: interpolate the text itself"
    case .attributeValue: "\(insertion) is not safe in the attribute '\(attributeName)'"
    case .script: "\(insertion) is not safe in a script: use \\(json:)"
    case .style: "\(insertion) is not safe in a style sheet"
    case .comment, .declaration: "\(insertion) is not safe in a comment"
    case .text, .plainText: "\(insertion) does not fit here: only text\(place == .text ? " or HTML" : "") does"
    default: "\(insertion) is not safe inside a tag: use \\(attribute:)"
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
}
