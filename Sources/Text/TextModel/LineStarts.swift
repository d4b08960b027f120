/// Byte offsets of the line starts in a text. Only a line feed ends a line.
package func lineStarts(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
  var starts = [0]
  starts.reserveCapacity(16 + text.count / 32)
  while let end = text.firstPlace(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) { starts.append(end + 1) }
  return starts
}
