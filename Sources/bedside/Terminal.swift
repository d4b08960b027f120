import ClinicSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The machine as the command line meets it: streams, clock, cores.
enum Terminal {
  static func put(_ text: String) { send(text, to: STDOUT_FILENO) }

  static func say(_ text: String) { send(text + "\n", to: STDOUT_FILENO) }

  static func complain(_ text: String) { send(text + "\n", to: STDERR_FILENO) }

  /// The program as it was called, so that what people are told to type works where they are.
  static var programName: String { CommandLine.arguments.first ?? "bedside" }

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
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
