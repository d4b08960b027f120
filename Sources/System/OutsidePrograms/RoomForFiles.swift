#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ProgramFailure {
  /// File descriptors needed per program: three pipes, and what monitors the process.
  private static let filesOfAProgram = 12

  /// Throws if there are too few free file descriptors for `count` more programs. swift-subprocess 1.0.2 crashes the
  /// calling process, Bedside, when it runs out of them while creating pipes.
  public static func requireRoom(for program: String, count: Int = 1) throws(ProgramFailure) {
    var opened: [CInt] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<count * filesOfAProgram {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw ProgramFailure(program, .machine(String(cString: strerror(errno)))) }
      opened.append(descriptor)
    }
  }
}
