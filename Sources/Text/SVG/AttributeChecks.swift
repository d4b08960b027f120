extension XMLAttribute {
  /// - Parameter written: The attribute's name as the file has it, with its prefix.
  func problems(on element: String, written: String) -> [Message] {
    let isAllowed: Bool
    switch name.namespace {
    case "", Namespace.xlink:
      if name.local == "href" { return referenceProblems(on: element, written: written) }
      if name.namespace == "", Allowed.attributes.contains(name.local) {
        return StyleReader.problems(in: Array(value.utf8), .value).map(\.message)
      }
      isAllowed = name.namespace == "" ? isName : Allowed.xlinkAttributes.contains(name.local)
    case Namespace.svg: isAllowed = false
    case Namespace.xml: isAllowed = Allowed.xmlAttributes.contains(name.local)
    default: return [.foreignAttribute(written, namespace: name.namespace)]
    }
    return isAllowed ? [] : [.attribute(written)]
  }

  private var isName: Bool {
    Allowed.nameAttributes.contains(name.local) || name.local.hasPrefix("aria-") || name.local.hasPrefix("data-")
  }

  private func referenceProblems(on element: String, written: String) -> [Message] {
    if element == "image" { return isEmbeddedImage(value) ? [] : [.imageReference(value)] }
    guard Allowed.elementsWithReference.contains(element) else { return [.attribute(written)] }
    let isPart = value.hasPrefix("#") && value.utf8.count > 1 && value.utf8.allSatisfy { $0 > 0x20 }
    return isPart ? [] : [.reference(value)]
  }
}

/// Whether the address is a bitmap in a `data:` URL. An embedded SVG is refused, because it could contain anything.
private func isEmbeddedImage(_ address: String) -> Bool {
  let start = ["png", "jpeg", "jpg", "webp", "gif"].map { "data:image/\($0);base64," }.first(where: address.hasPrefix)
  guard let start else { return false }
  return address.utf8.dropFirst(start.utf8.count).allSatisfy(\.isBase64)
}

extension UInt8 {
  fileprivate var isBase64: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: isXMLSpace
    }
  }
}
