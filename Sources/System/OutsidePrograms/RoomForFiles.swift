#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ProgramFailure {
  /// Of one program: its three pipes, and what watches over it.
  private static let filesOfAProgram = 12

  /// Throws where the machine has no room for so many programs more. swift-subprocess 1.0.2 ends its own program, us,
  /// when files run out between one pipe and the next.
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
