/// A content file's path with the folder before it, as the user gave it; safe for a terminal and a log.
public func printablePath(of file: String, below folder: String) -> String {
  printable(folder.isEmpty || folder == "." ? file : folder.hasSuffix("/") ? folder + file : folder + "/" + file)
}
