/// The output of `bedside --version`.
public let programVersion = "0.1.0"
