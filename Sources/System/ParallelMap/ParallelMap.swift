/// The results of `transform(0)` to `transform(count - 1)`, in that order, computed by up to `jobs` tasks.
///
/// If several calls throw, the error of the lowest index is thrown, whatever the timing. After a failure no new chunk
/// is started. Cancelling the calling task does not stop the work.
public func parallelMap<Result: Sendable, Failure: Error>(
  count: Int, jobs: Int, _ transform: @escaping @Sendable (Int) throws(Failure) -> Result
) async throws(Failure) -> [Result] {
  guard jobs > 1, count > 1 else {
    var results: [Result] = []
    results.reserveCapacity(max(count, 0))
    for index in 0..<max(count, 0) { results.append(try transform(index)) }
    return results
  }
  let queue = ChunkQueue(count: count, jobs: jobs)
  var chunks = [[Result]](repeating: [], count: queue.chunkCount)
  var lowestFailure: (index: Int, error: Failure)?
  await withTaskGroup(of: JobOutcome<Result, Failure>.self) { group in
    for _ in 0..<min(jobs, queue.chunkCount) {
      group.addTask { work(from: queue, transform) }
    }
    for await outcome in group {
      for chunk in outcome.chunks { chunks[chunk.number] = chunk.results }
      if let failure = outcome.failure, failure.index < lowestFailure?.index ?? count { lowestFailure = failure }
    }
  }
  if let lowestFailure { throw lowestFailure.error }
  var results: [Result] = []
  results.reserveCapacity(count)
  for chunk in chunks { results.append(contentsOf: chunk) }
  return results
}

private struct JobOutcome<Result: Sendable, Failure: Error>: Sendable {
  var chunks: [(number: Int, results: [Result])] = []
  var failure: (index: Int, error: Failure)?
}

/// Chunks are handed out in order and always finished, so every index below a failing one is tried, and the lowest
/// failure is found.
private func work<Result: Sendable, Failure: Error>(
  from queue: ChunkQueue, _ transform: (Int) throws(Failure) -> Result
) -> JobOutcome<Result, Failure> {
  var outcome = JobOutcome<Result, Failure>()
  while let chunk = queue.next() {
    var results: [Result] = []
    results.reserveCapacity(chunk.indexes.count)
    for index in chunk.indexes {
      do throws(Failure) {
        results.append(try transform(index))
      } catch {
        queue.close()
        outcome.failure = (index, error)
        return outcome
      }
    }
    outcome.chunks.append((chunk.number, results))
  }
  return outcome
}
