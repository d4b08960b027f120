import ClinicSite

/// What an SVG may not hold: whatever runs, and whatever is fetched from elsewhere. Pages show pictures where nothing runs,
/// but a picture has an address of its own too.
struct PictureMarkup {
  struct Problem: Equatable {
    var message: String
    var help: String
    /// In bytes.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var place = 0
  private var problems: [Problem] = []
  /// The style sheet being read, in one piece: a comment in its middle must not hide a word.
  private var style: (text: String, start: Int)?

  static func problems(in bytes: [UInt8]) -> [Problem] {
    var markup = PictureMarkup(bytes: bytes)
    markup.scan()
    return markup.problems
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() {
    while place < bytes.count {
      if skip("<!--", through: "-->") || skip("<?xml ", through: "?>") { continue }
      if starts("<![CDATA[") {
        let start = place
        _ = skip("<![CDATA[", through: "]]>")
        let part = text(start..<place)
        style?.text += part
      } else if starts("<!") || starts("<?") {
        readDeclaration()
      } else if bytes[place] == UInt8(ascii: "<") {
        readTag()
      } else {
        let start = place
        advance { $0 == UInt8(ascii: "<") }
        let part = decoded(text(start..<place))
        style?.text += part
      }
    }
  }

  /// A document type without entities says nothing; one with them can hide anything.
  private mutating func readDeclaration() {
    let start = place
    advance { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "[") }
    let isType = text(start..<min(start + 9, bytes.count)).lowercased() == "<!doctype"
    let hasEntities = place < bytes.count && bytes[place] == UInt8(ascii: "[")
    if hasEntities { advance { $0 == UInt8(ascii: "]") } }
    if hasEntities || !isType {
      report("a declaration that browsers would carry out", help: "remove it: a picture needs none", at: start)
    }
    place = min(place + 1, bytes.count)
  }

  private mutating func readTag() {
    let start = place
    place += 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let element = localName(word())
    if isEnd, let style {
      if let address = foreignAddress(inStyle: style.text) { reportStyle(address, at: style.start) }
      self.style = nil
    } else if element == "style" {
      style = ("", start)
    }
    if !isEnd, ["script", "foreignobject", "iframe", "embed", "object", "handler", "listener"].contains(element) {
      report("<\(element)> in a picture", help: "save it as a plain SVG, without scripts and embedded pages", at: start)
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { readAttribute() }
    if bytes[place - 1] == UInt8(ascii: "/") { style = nil }
    place = min(place + 1, bytes.count)
  }

  private mutating func readAttribute() {
    let start = place
    let name = word()
    advance { !$0.isSpace }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
      if place == start { place += 1 }
      return
    }
    place += 1
    advance { !$0.isSpace }
    check(name, value: decoded(text(value())), at: start)
  }

  /// Between quotes, or up to the next space.
  private mutating func value() -> Range<Int> {
    guard place < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[place]) else {
      let start = place
      advance { $0.isSpace || $0 == UInt8(ascii: ">") }
      return start..<place
    }
    let quote = bytes[place]
    place += 1
    let start = place
    advance { $0 == quote }
    let end = place
    place = min(place + 1, bytes.count)
    return start..<end
  }

  private mutating func check(_ qualifiedName: String, value: String, at start: Int) {
    let name = localName(qualifiedName)
    if name.hasPrefix("on") {
      report("\"\(name)\" in a picture", help: "save it as a plain SVG, without scripts", at: start)
    } else if ["href", "src"].contains(name), !isInside(value) {
      report(
        "a picture that refers to \"\(value)\"", help: "put what it shows into the file itself: href=\"#part\"",
        at: start)
    } else if name == "attributename", localName(value) == "href" {
      report("an animated address in a picture", help: "remove the animation", at: start)
    } else if !qualifiedName.contains(":"), let address = foreignAddress(inStyle: value) {
      // Without a prefix, nearly every attribute may be one of style: fill, filter, mask.
      reportStyle(address, at: start)
    }
  }

  private mutating func reportStyle(_ address: String, at start: Int) {
    report(
      "a picture whose style refers to \"\(address)\"", help: "put what it shows into the file itself: url(#part)",
      at: start)
  }

  private mutating func report(_ message: String, help: String, at offset: Int) {
    problems.append(Problem(message: message, help: help, offset: offset))
  }
}

extension PictureMarkup {
  private func starts(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func skip(_ start: String, through end: String) -> Bool {
    guard starts(start) else { return false }
    place += start.utf8.count
    while place < bytes.count, !starts(end) { place += 1 }
    place = min(place + end.utf8.count, bytes.count)
    return true
  }

  private mutating func advance(until isEnd: (UInt8) -> Bool) {
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
  }

  private mutating func word() -> String {
    let start = place
    advance { $0.isSpace || "=>/\"'".utf8.contains($0) }
    return text(start..<place)
  }
}

/// `href` of `xlink:href`.
private func localName(_ name: String) -> String {
  (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
}

/// A part of the file itself, or pixels that it holds.
private func isInside(_ address: String) -> Bool {
  address.isEmpty || address.hasPrefix("#")
    || ["png", "jpeg", "webp", "gif"].contains { address.hasPrefix("data:image/\($0);base64,") }
}

/// What a style fetches, if it does. An escape could spell anything.
private func foreignAddress(inStyle text: String) -> String? {
  let lowercased = text.lowercased()
  if let sign = ["\\", "@import"].first(where: lowercased.contains) { return sign }
  for function in ["url(", "image(", "image-set(", "src("] {
    for part in lowercased.split(separator: function, omittingEmptySubsequences: false).dropFirst() {
      let address = String(part.prefix { $0 != ")" }).filter { !"\"' \n\t".contains($0) }
      if !isInside(address) { return address }
    }
  }
  return nil
}

/// The characters that `&#117;` and `&#x75;` stand for.
private func decoded(_ text: String) -> String {
  let parts = text.split(separator: "&#", omittingEmptySubsequences: false)
  return parts.dropFirst().reduce(String(parts.first ?? "")) { done, part in
    let code = part.prefix { $0 != ";" }
    let number = code.lowercased().hasPrefix("x") ? UInt32(code.dropFirst(), radix: 16) : UInt32(code)
    guard let scalar = number.flatMap(Unicode.Scalar.init) else { return done + "&#" + part }
    return done + String(Character(scalar)) + part.dropFirst(code.count + 1)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
