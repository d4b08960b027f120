#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The C library compares many bytes at once. These three functions take a tenth of the time of rendering Markdown.

package func length(of text: UnsafePointer<CChar>) -> Int { strlen(text) }

extension UnsafeBufferPointer<UInt8> {
  /// Like `firstIndex(of:)`, but several times as fast.
  package func firstPlace(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    return memchr(base + start, Int32(byte), count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  /// Whether `other` is found at `index`.
  package func has(_ other: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let base = baseAddress, let otherBase = other.baseAddress else { return other.isEmpty }
    return index >= 0 && index + other.count <= count && memcmp(base + index, otherBase, other.count) == 0
  }
}
