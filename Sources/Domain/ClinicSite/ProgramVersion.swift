/// What `bedside --version` says.
public let programVersion = "0.1.0"
