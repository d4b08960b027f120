/// Whether a text names a machine on the web, by name or by number, perhaps with a port: `clinic.example`,
/// `127.0.0.1:8080`. Names are in lower case; those with other letters have a form that begins with `xn--`.
public func isHost(_ text: some StringProtocol) -> Bool {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard let name = parts.first, parts.count <= 2, name.utf8.count <= 253 else { return false }
  if parts.count == 2 {
    guard let port = UInt16(parts[1]), port > 0, parts[1].utf8.allSatisfy(isDigit) else { return false }
  }
  return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.utf8.allSatisfy { isDigit($0) || isLowerCase($0) || $0 == UInt8(ascii: "-") }
  }
}

/// Whether a text is a whole address that begins with `https://`, fit for an attribute and for a settings file.
public func isSecureAddress(_ text: some StringProtocol) -> Bool {
  guard text.lowercased().hasPrefix("https://") else { return false }
  let rest = text.dropFirst("https://".count)
  let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  return isHost(host.lowercased()) && rest.unicodeScalars.allSatisfy(isAddressScalar)
}

/// Whether a text is an e-mail address as people have them: no quotes, no comments.
public func isEmailAddress(_ text: some StringProtocol) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, let local = parts.first, let host = parts.last, !local.isEmpty, !host.contains(":") else {
    return false
  }
  let marks = Set("!#$%&'*+/=?^_`{|}~.-".unicodeScalars)
  return isHost(host.lowercased())
    && local.unicodeScalars.allSatisfy {
      marks.contains($0) || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
}

private func isAddressScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "<", ">", "\\", "^", "`", "{", "|", "}": false
  default: scalar.value > 0x20 && !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isLowerCase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
