import Testing
import TimeLimit

@Suite struct WithinTests {
  private struct Failure: Error, Equatable {}

  @Test func whatEndsInTimeGivesItsValueOrItsError() async throws {
    #expect(try await within(.seconds(600)) { 7 } == 7)
    await #expect(throws: Failure()) { try await within(.seconds(600)) { () throws -> Int in throw Failure() } }
  }

  @Test func whatTakesLongerIsCancelled() async throws {
    let start = ContinuousClock.now
    #expect(try await within(.milliseconds(20)) { try await Task.sleep(for: .seconds(600)) } == nil)
    #expect(ContinuousClock.now - start < .seconds(300))
  }
}
