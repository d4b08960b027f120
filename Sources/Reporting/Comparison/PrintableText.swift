/// Content must neither steer a terminal nor show its reader another order of letters than it has.
func printable(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { isSteering($0) ? "\u{FFFD}" : $0 }))
}

private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x202A...0x202E, 0x2066...0x2069: true
  default: scalar.properties.generalCategory == .control
  }
}
