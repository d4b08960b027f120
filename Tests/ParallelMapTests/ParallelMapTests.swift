import ParallelMap
import Synchronization
import Testing

@Test(arguments: [0, 1, 2, 31, 32, 33, 40, 1000], [-1, 0, 1, 2, 3, 8, 200])
func resultsComeInOrderOfIndex(count: Int, jobs: Int) async {
  let results = await parallelMap(count: count, jobs: jobs) { $0 * $0 }
  #expect(results == (0..<count).map { $0 * $0 })
}

@Test func everyIndexIsVisitedOnce() async {
  let visits = Counter()
  let results = await parallelMap(count: 10_000, jobs: 4) { index in
    visits.total.add(1, ordering: .relaxed)
    return index
  }
  #expect(visits.total.load(ordering: .relaxed) == 10_000)
  #expect(results == Array(0..<10_000))
}

@Test(arguments: [1, 2, 8])
func theErrorOfTheLowestIndexIsThrown(jobs: Int) async {
  for _ in 0..<50 {
    await #expect(throws: Unlucky(index: 17)) {
      try await parallelMap(count: 500, jobs: jobs) { (index) throws(Unlucky) -> Int in
        if index == 17 { spin(2_000) }
        if index >= 17, index % 2 == 1 { throw Unlucky(index: index) }
        return index
      }
    }
  }
}

@Test func afterAFailureNoNewWorkIsBegun() async {
  let visits = Counter()
  await #expect(throws: Unlucky(index: 0)) {
    try await parallelMap(count: 1_000_000, jobs: 2) { (index) throws(Unlucky) -> Int in
      visits.total.add(1, ordering: .relaxed)
      throw Unlucky(index: index)
    }
  }
  #expect(visits.total.load(ordering: .relaxed) <= 2)
}

@Test func theTypeOfTheErrorIsKept() async {
  do throws(Unlucky) {
    _ = try await parallelMap(count: 3, jobs: 2) { (index) throws(Unlucky) -> Int in throw Unlucky(index: index) }
    Issue.record("nothing was thrown")
  } catch {
    #expect(error.index == 0)
  }
}

private struct Unlucky: Error, Equatable {
  var index: Int
}

private final class Counter: Sendable {
  let total = Atomic<Int>(0)
}

private func spin(_ turns: Int) {
  var sum: UInt64 = 1
  for turn in 0..<turns { sum = sum &* 6_364_136_223_846_793_005 &+ UInt64(turn) }
  #expect(sum != 0)
}
