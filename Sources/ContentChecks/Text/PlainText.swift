import HTML

extension HTML {
  /// What stands between the tags. Character references stay as they are.
  var plainText: String {
    var text: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"):
        isInTag = true
        text.append(UInt8(ascii: " "))
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag { text.append(byte) }
      }
    }
    return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
