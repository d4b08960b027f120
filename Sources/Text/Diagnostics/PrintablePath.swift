/// A content file's path, prefixed with the content folder as the user gave it, made safe for terminals and logs.
public func printablePath(of file: String, below folder: String) -> String {
  printable(folder.isEmpty || folder == "." ? file : folder.hasSuffix("/") ? folder + file : folder + "/" + file)
}
