import ClinicSite
import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine as the command line meets it: streams, clock, cores.
enum Terminal {
  /// A document or a report.
  static func put(_ text: String) { send(text, to: STDOUT_FILENO) }

  static func say(_ text: TerminalText) { send(text.text + "\n", to: STDOUT_FILENO) }

  static func complain(_ text: TerminalText) { send(text.text + "\n", to: STDERR_FILENO) }

  /// Ends with a line end, unless there is nothing to say.
  static func complain(report: String) { send(report, to: STDERR_FILENO) }

  /// Without this, the first file that is opened would stand where a stream is missing, and be written to. Reading from
  /// nothing is in its place, so that writing there fails.
  static func fillMissingStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Swift's own tasks end the program without a word when they can't open what they wait with.
  static func requireRoomForFiles() {
    let opened = (0..<2).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
    let code = errno
    for descriptor in opened where descriptor >= 0 { close(descriptor) }
    guard opened.contains(where: { $0 < 0 }) else { return }
    complain("bedside: \(String(cString: strerror(code))): more must be allowed here (ulimit -n).")
    end(.machineFailed)
  }

  /// The program as it was called, so that what people are told to type works where they are.
  static var programName: String { CommandLine.arguments.first ?? "bedside" }

  /// Over the line that the cursor is in, which stays there.
  static func complain(replacingLine text: String) { send("\r\u{1B}[K" + text, to: STDERR_FILENO) }

  /// Whether a person watches, on a terminal that can move its cursor.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  /// Colour is for people: never in a pipe, and not where NO_COLOR asks for none.
  static var errorsAreColoured: Bool { isColoured(STDERR_FILENO) }
  static var outputIsColoured: Bool { isColoured(STDOUT_FILENO) }

  private static func isColoured(_ descriptor: CInt) -> Bool {
    isatty(descriptor) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  /// The day by the machine's own calendar.
  static var today: CalendarDate? {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func send(_ text: String, to descriptor: CInt) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
        continue
      }
      let code = errno
      switch code {
      case EINTR: continue
      case EAGAIN:
        var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&stream, 1, -1)
      default: endUnheard(descriptor, code)
      }
    }
  }

  /// Whoever reads the output must not take a part of it for all.
  private static func endUnheard(_ descriptor: CInt, _ code: CInt) -> Never {
    if descriptor == STDOUT_FILENO {
      complain(
        "bedside: standard output: \(String(cString: strerror(code))). What was to be told there is not complete.")
    }
    end(.machineFailed)
  }
}
