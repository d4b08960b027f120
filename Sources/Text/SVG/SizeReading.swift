/// The display size that the root element asks for: its `width` and `height`, or else its `viewBox`.
func size(ofRoot attributes: [XMLAttribute]) -> SVGSize? {
  func value(_ name: String) -> String? {
    attributes.first { $0.name == XMLName(namespace: "", local: name) }?.value
  }
  let box = value("viewBox").flatMap(boxSize)
  let width = value("width").flatMap(pixels)
  let height = value("height").flatMap(pixels)
  return switch (width, height, box) {
  case (let width?, let height?, _): rounded(width, height)
  case (let width?, nil, let box?): rounded(width, width * box.height / box.width)
  case (nil, let height?, let box?): rounded(height * box.width / box.height, height)
  case (nil, nil, let box?): rounded(box.width, box.height)
  default: nil
  }
}

private func rounded(_ width: Double, _ height: Double) -> SVGSize? {
  guard (0.5..<100_000).contains(width), (0.5..<100_000).contains(height) else { return nil }
  return SVGSize(width: Int(width + 0.5), height: Int(height + 0.5))
}

private func boxSize(_ text: String) -> (width: Double, height: Double)? {
  let numbers = text.split { $0 == "," || $0.isWhitespace }.map { Double($0) }
  guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0, height > 0 else { return nil }
  return (width, height)
}

/// Nil for lengths that depend on the page, such as `100%` and `2em`.
private func pixels(_ text: String) -> Double? {
  let text = text.drop(while: \.isWhitespace)
  let unit = text.suffix(while: { $0.isLetter || $0 == "%" || $0.isWhitespace })
  guard let value = Double(text.dropLast(unit.count)), value > 0,
    let factor = pixelsPerUnit[unit.filter { !$0.isWhitespace }.lowercased()]
  else { return nil }
  return value * factor
}

private let pixelsPerUnit = [
  "": 1.0, "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "pt": 96.0 / 72, "pc": 16,
]

extension Substring {
  fileprivate func suffix(while belongs: (Character) -> Bool) -> Substring {
    self[(lastIndex { !belongs($0) }.map(index(after:)) ?? startIndex)...]
  }
}
