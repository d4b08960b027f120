import ClinicSite
import Diagnostics
import HTML
import TextModel

/// A text file, and the problem that prevents reading it, if any.
struct TextFile: Sendable {
  var source: SourceText
  var problem: Diagnostic?

  /// In bytes. Larger files are not text that a person wrote.
  static let mostBytes = 4 << 20
  static let longestLine = 64 << 10

  init(_ path: String, from contents: ContentSource) throws(ContentSourceFailure) {
    guard let bytes = try contents.readUpTo(TextFile.mostBytes, path) else {
      self.init(SourceText(file: path, bytes: []))
      problem = Diagnostic(
        .error, .encoding, "the file is larger than 4 MB", at: SourceLocation(path, 1, 1),
        help: "divide it into several files")
      return
    }
    self.init(path, bytes: bytes)
  }

  /// Removes the byte order mark that some editors put at the beginning.
  init(_ path: String, bytes: [UInt8]) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.init(SourceText(file: path, bytes: isMarked ? Array(bytes.dropFirst(3)) : bytes))
    problem = encodingProblem ?? loneCarriageReturn ?? invisibleCharacter ?? longLine
  }

  private init(_ source: SourceText) { self.source = source }

  private var encodingProblem: Diagnostic? {
    firstInvalidUTF8(in: source.bytes).map {
      diagnostic("the file is not UTF-8 text", at: $0, help: "save it again with the encoding UTF-8")
    }
  }

  /// Editors and Markdown disagree on whether a lone carriage return ends a line.
  private var loneCarriageReturn: Diagnostic? {
    let bytes = source.bytes
    guard bytes.contains(UInt8(ascii: "\r")) else { return nil }
    let place = bytes.indices.first { offset in
      bytes[offset] == UInt8(ascii: "\r") && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
    }
    return place.map {
      diagnostic(
        "a line that ends with a carriage return alone", at: $0,
        help: "save the file again with Unix or Windows line ends")
    }
  }

  private var invisibleCharacter: Diagnostic? {
    let isRightToLeft = Language(ofFile: source.file)?.isRightToLeft ?? true
    let found = source.bytes.withUnsafeBufferPointer { text in
      firstSteeringCharacter(in: text, isRightToLeft: isRightToLeft)
    }
    return found.map { place, scalar in
      diagnostic(invisible(scalar), at: place, help: "delete it and type the text again")
    }
  }

  private var longLine: Diagnostic? {
    source.firstLine(longerThan: TextFile.longestLine).map { number in
      Diagnostic(
        .error, .encoding, "a line of more than 64 KB", at: SourceLocation(source.file, number, 1),
        help: "break it into several lines")
    }
  }

  private func diagnostic(_ message: String, at offset: Int, help: String) -> Diagnostic {
    Diagnostic(.error, .encoding, message, at: source.location(ofByte: offset), help: help)
  }
}

func invisible(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0...0x9F: "an invisible control character (\(scalar.codePoint))"
  default: "an invisible character that changes the order of letters (\(scalar.codePoint))"
  }
}

extension Language {
  /// Nil for a file outside the language folders.
  init?(ofFile path: String) {
    let segments = path.split(separator: "/")
    guard segments.count > 1, let first = segments.first else { return nil }
    self.init(String(first))
  }
}

private func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
  if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) != nil }) { return nil }
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}
