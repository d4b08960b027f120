/// Whether a text is a host name or an IPv4 address, perhaps with a port: `clinic.example`, `127.0.0.1:8080`. Names
/// must be in lower case; international names must be in their `xn--` form.
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

/// Whether a text is a complete `https://` URL that is safe in an attribute and in server settings.
public func isSecureAddress(_ text: some StringProtocol) -> Bool {
  guard text.lowercased().hasPrefix("https://") else { return false }
  let rest = text.dropFirst("https://".count)
  let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  return isHost(host.lowercased()) && rest.unicodeScalars.allSatisfy(isAddressScalar)
}

/// Whether a text is an ordinary e-mail address; the quoted parts and comments that standards allow are refused.
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
