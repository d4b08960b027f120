import FlyingFox
import FlyingSocks
import Foundation
import HTML
import JSON

/// The states of the site as server-sent events, for as long as the browser listens. What was told already is told again
/// as a comment, which browsers pass over: a sign of life.
struct StateEvents: AsyncBufferedSequence {
  typealias Element = UInt8

  let states: AsyncStream<LiveState>

  func makeAsyncIterator() -> Iterator { Iterator(states: states.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var states: AsyncStream<LiveState>.Iterator
    var told: [UInt8] = []
    var rest: ArraySlice<UInt8> = []

    mutating func next() async -> UInt8? {
      if rest.isEmpty { rest = await nextEvent()[...] }
      return rest.popFirst()
    }

    /// One whole event, however long: each buffer is sent at once.
    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      let event = await nextEvent()
      return event.isEmpty ? nil : event
    }

    private mutating func nextEvent() async -> [UInt8] {
      guard let event = await states.next().map(event) else { return [] }
      if event == told { return Array(":\n\n".utf8) }
      told = event
      return event
    }
  }
}

/// JSON has no line breaks of its own, so it is one line of data.
func event(_ state: LiveState) -> [UInt8] {
  let data = JSON.object(["revision": .string(state.revision), "problems": .string(state.problems)])
  return Array("data: ".utf8) + data.bytes + Array("\n\n".utf8)
}
