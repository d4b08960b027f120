/// Parses one YAML document in UTF-8, with or without a byte order mark. Returns nil if it has no content.
///
/// A syntax error ends the parsing; problems found before it are thrown with it.
/// - Parameter firstLine: The line number in the file of the first line of `text`.
public func parseYAML(_ text: some Collection<UInt8>, firstLine: Int = 1) throws(YAMLProblems) -> YAMLNode? {
  let result =
    text.withContiguousStorageIfAvailable { compose($0, firstLine: firstLine) }
    ?? Array(text).withUnsafeBufferPointer { compose($0, firstLine: firstLine) }
  return try result.get()
}

/// Returns a `Result`, because `withContiguousStorageIfAvailable` does not keep the type of a thrown error.
private func compose(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) -> Result<YAMLNode?, YAMLProblems> {
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let bytes = text.starts(with: byteOrderMark) ? UnsafeBufferPointer(rebasing: text[3...]) : text
  if bytes.isEmpty { return .success(nil) }
  let source = SourceLines(bytes, firstLine: firstLine)
  if let problem = source.invisibleLineBreak { return .failure(YAMLProblems(problems: [problem])) }
  var composer = Composer(source)
  return composer.document()
}
