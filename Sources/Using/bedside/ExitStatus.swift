/// What other programs learn from a run.
enum ExitStatus: Int32, Error {
  case fine = 0
  case contentHasErrors = 1
  case wrongUse = 2
  case machineFailed = 3
}
