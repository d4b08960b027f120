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

/// Standard streams, the date and other facts of the system that commands need.
enum Terminal {
  /// For the output of a command, such as a document or a report.
  static func write(_ text: String) { send(text, to: .standardOutput) }

  static func printLine(_ text: TerminalText) { send(text.text + "\n", to: .standardOutput) }

  static func printError(_ text: TerminalText) { send(text.text + "\n", to: .standardError) }

  /// - Parameter report: Must end with a line end, or be empty.
  static func printError(report: String) { send(report, to: .standardError) }

  /// Opens standard streams that were closed by the caller; otherwise the next opened file would take a stream's number
  /// and be written to. Opened for reading only, so that writing to them fails.
  static func fillMissingStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      // `open` returns the lowest free number, which is this one.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Swift's concurrency runtime ends the program without a message if it can't open the files that it needs.
  static func requireRoomForFiles() {
    let opened = (0..<2).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
    let code = errno
    for descriptor in opened where descriptor >= 0 { close(descriptor) }
    guard opened.contains(where: { $0 < 0 }) else { return }
    printError("bedside: \(String(cString: strerror(code))): more must be allowed here (ulimit -n).")
    end(.machineFailed)
  }

  /// The program as it was called, so that suggested commands work when typed.
  static var programName: String { CommandLine.arguments.first ?? "bedside" }

  /// Replaces the line that the cursor is on, without a line end.
  static func printError(replacingLine text: String) { send("\r\u{1B}[K" + text, to: .standardError) }

  /// Whether standard error is a terminal that can move its cursor.
  static var isWatched: Bool {
    isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  /// Colour is only for terminals, and respects NO_COLOR.
  static var errorsAreColoured: Bool { isColoured(STDERR_FILENO) }
  static var outputIsColoured: Bool { isColoured(STDOUT_FILENO) }

  private static func isColoured(_ descriptor: CInt) -> Bool {
    isatty(descriptor) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  /// The date in the local time zone.
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

  /// Ends the program with an error, so that nobody takes partial output for all of it.
  private static func endUnheard(_ stream: FileDescriptor, _ error: any Error) -> Never {
    if stream == .standardOutput {
      printError("bedside: standard output: \("\(error)"). What was to be told there is not complete.")
    }
    end(.machineFailed)
  }
}
