import Subprocess

/// Prefixes a payload with its length: four bytes, big-endian.
func frame(_ payload: [UInt8]) -> [UInt8] {
  let length = UInt32(payload.count)
  return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + payload
}

/// Splits a program's output into frames.
struct FrameReader {
  private var chunks: SubprocessOutputSequence.AsyncIterator
  private var waiting: [UInt8] = []

  init(_ output: SubprocessOutputSequence) { chunks = output.makeAsyncIterator() }

  /// Nil if the output ends before the frame is complete.
  mutating func next() async throws -> [UInt8]? {
    guard let head = try await take(4) else { return nil }
    return try await take(head.reduce(0) { $0 << 8 | Int($1) })
  }

  private mutating func take(_ count: Int) async throws -> [UInt8]? {
    while waiting.count < count {
      guard let chunk = try await chunks.next() else { return nil }
      chunk.withUnsafeBytes { waiting.append(contentsOf: $0) }
    }
    defer { waiting.removeFirst(count) }
    return Array(waiting.prefix(count))
  }
}
