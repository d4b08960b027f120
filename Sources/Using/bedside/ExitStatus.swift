/// The exit codes, for scripts and other programs.
enum ExitStatus: Int32, Error {
  case fine = 0
  case contentHasErrors = 1
  case wrongUse = 2
  case machineFailed = 3
}
