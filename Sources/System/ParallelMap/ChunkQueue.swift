import Synchronization

/// Hands out consecutive ranges of indexes, in order, to whichever task asks next.
final class ChunkQueue: Sendable {
  let chunkCount: Int
  private let count: Int
  private let chunkSize: Int
  private let nextChunk = Atomic<Int>(0)

  /// Chunks of up to 32 items keep contention low. With few items they are smaller, so that each job gets at least four
  /// turns and one slow item does not leave the other jobs idle.
  init(count: Int, jobs: Int) {
    self.count = count
    chunkSize = min(32, max(1, count / jobs / 4))
    chunkCount = (count + chunkSize - 1) / chunkSize
  }

  func next() -> (number: Int, indexes: Range<Int>)? {
    let number = nextChunk.add(1, ordering: .relaxed).oldValue
    guard number < chunkCount else { return nil }
    let start = number * chunkSize
    return (number, start..<min(start + chunkSize, count))
  }

  func close() {
    nextChunk.store(chunkCount, ordering: .relaxed)
  }
}
