import ClinicSite

/// A page file split into front matter and body.
package struct FrontMatterSplit: Equatable {
  /// The YAML between the `---` lines; it begins on line 2.
  package var yaml: Range<Int>
  /// The Markdown after it, and the line number of its first line.
  package var body: Range<Int>
  package var bodyFirstLine: Int
}

package enum FrontMatterSplitFailure: Error, Equatable { case missing, unclosed }

package func splitFrontMatter(_ bytes: [UInt8]) throws(FrontMatterSplitFailure) -> FrontMatterSplit {
  var lines = LineScanner(bytes: bytes)
  guard let first = lines.next(), isFence(bytes[first]) else { throw .missing }
  let start = lines.offset
  var number = 1
  while let line = lines.next() {
    number += 1
    if isFence(bytes[line]) {
      return FrontMatterSplit(
        yaml: start..<line.lowerBound, body: lines.offset..<bytes.count, bodyFirstLine: number + 1)
    }
  }
  throw .unclosed
}

private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
  let text = line.reversed().drop { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") }
  return text.elementsEqual("---".utf8)
}

private struct LineScanner {
  let bytes: [UInt8]
  var offset = 0

  /// The next line without its line feed.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    defer { offset = min(end + 1, bytes.count) }
    return offset..<end
  }
}
