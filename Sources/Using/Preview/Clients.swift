/// The open connections. When there are too many, the oldest is closed: browsers reconnect by themselves, and no client
/// can lock others out by keeping connections open.
actor Clients {
  private let limit: Int
  private var tasks: [Int: Task<Void, Never>] = [:]
  private var order: [Int] = []
  private var nextNumber = 0

  init(limit: Int) { self.limit = limit }

  /// - Parameter serve: Must end soon after it is cancelled.
  func add(_ serve: @escaping @Sendable () async -> Void) {
    while order.count >= limit { endOldest() }
    let number = nextNumber
    nextNumber += 1
    order.append(number)
    tasks[number] = Task {
      await serve()
      self.forget(number)
    }
  }

  func endOldest() { if !order.isEmpty { tasks[order.removeFirst()]?.cancel() } }

  func endAll() { for task in tasks.values { task.cancel() } }

  private func forget(_ number: Int) {
    tasks[number] = nil
    order.removeAll { $0 == number }
  }
}
