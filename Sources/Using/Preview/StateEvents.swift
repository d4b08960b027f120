import FlyingFox
import FlyingSocks
import Foundation
import HTML
import JSON

/// The site's states as server-sent events. Known states are repeated as comments, which browsers ignore, to keep the
/// connection alive.
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

    /// Returns one whole event, however long, because each buffer is sent at once.
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

/// JSON output has no line breaks, so it fits in one `data:` line.
func event(_ state: LiveState) -> [UInt8] {
  let data = JSON.object(["revision": .string(state.revision), "problems": .string(state.problems)])
  return Array("data: ".utf8) + data.bytes + Array("\n\n".utf8)
}
