import ClinicSite
import Diagnostics
import SystemPackage

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
  static func write(_ text: String) { send(text, to: .standardOutput) }

  static func printLine(_ text: TerminalText) { send(text.text + "\n", to: .standardOutput) }

  static func printError(_ text: TerminalText) { send(text.text + "\n", to: .standardError) }

  /// Ends with a line end, unless there is nothing to say.
  static func printError(report: String) { send(report, to: .standardError) }

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
    printError("bedside: \(String(cString: strerror(code))): more must be allowed here (ulimit -n).")
    end(.machineFailed)
  }

  /// The program as it was called, so that what people are told to type works where they are.
  static var programName: String { CommandLine.arguments.first ?? "bedside" }

  /// Over the line that the cursor is in, which stays there.
  static func printError(replacingLine text: String) { send("\r\u{1B}[K" + text, to: .standardError) }

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

  private static func send(_ text: String, to stream: FileDescriptor) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      do {
        bytes = bytes.dropFirst(try bytes.withUnsafeBytes { try stream.write($0) })
      } catch Errno.resourceTemporarilyUnavailable {
        var writable = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } catch {
        endUnheard(stream, error)
      }
    }
  }

  /// Whoever reads the output must not take a part of it for all.
  private static func endUnheard(_ stream: FileDescriptor, _ error: any Error) -> Never {
    if stream == .standardOutput {
      printError("bedside: standard output: \("\(error)"). What was to be told there is not complete.")
    }
    end(.machineFailed)
  }
}
