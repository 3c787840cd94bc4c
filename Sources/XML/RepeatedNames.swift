/// The names and attributes of one document as Swift values: what comes again and again is made once.
///
/// Names are told by their addresses: libxml2 keeps each name of a document once, as long as its parser lives.
struct RepeatedNames {
  private static let slots = 512
  private var names = [(address: UnsafePointer<UInt8>?, name: String)](repeating: (nil, ""), count: slots)
  private var attributes = [Known](repeating: Known(), count: slots)

  /// A list of one attribute, and from what it was made.
  private struct Known {
    var name: UnsafePointer<UInt8>?
    var prefix: UnsafePointer<UInt8>?
    var value = ""
    var list: [Element.Attribute] = []
  }

  /// The name at an address, which ends with a zero byte.
  mutating func name(_ address: UnsafePointer<UInt8>) -> String {
    let slot = (Int(bitPattern: address) >> 2 ^ Int(bitPattern: address) >> 11) & (Self.slots - 1)
    if names[slot].address == address { return names[slot].name }
    let name = String(cString: address)
    names[slot] = (address, name)
    return name
  }

  /// The list of an element's only attribute with this name, prefix and value; the list made last for them where it is
  /// still known. A prefix has the same namespace wherever `namespace` is the same address.
  mutating func attribute(
    _ name: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?,
    value: UnsafeBufferPointer<UInt8>
  ) -> [Element.Attribute] {
    // A prefix may be bound anew inside the document, but `xml` never is: only that one is kept.
    guard value.count <= 32, prefix == nil || self.name(prefix ?? name) == "xml" else {
      return [made(name, prefix: prefix, namespace: namespace, value: value)]
    }
    var hash = UInt(bitPattern: name)
    for byte in value { hash = (hash ^ UInt(byte)) &* 0x0000_0100_0000_01B3 }
    let slot = Int(truncatingIfNeeded: hash >> 20) & (Self.slots - 1)
    if attributes[slot].name == name, attributes[slot].prefix == prefix, attributes[slot].value.hasBytes(value) {
      return attributes[slot].list
    }
    let attribute = made(name, prefix: prefix, namespace: namespace, value: value)
    attributes[slot] = Known(name: name, prefix: prefix, value: attribute.value, list: [attribute])
    return attributes[slot].list
  }

  /// An attribute.
  mutating func made(
    _ name: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?,
    value: UnsafeBufferPointer<UInt8>
  ) -> Element.Attribute {
    let local = self.name(name)
    let qualified = prefix.map { "\(self.name($0)):\(local)" } ?? local
    return Element.Attribute(
      qualified, namespace: namespace.map { self.name($0) }, value: String(decoding: value, as: UTF8.self))
  }
}

extension String {
  /// Whether its UTF-8 is these bytes.
  func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard utf8.count == bytes.count else { return false }
    return utf8.withContiguousStorageIfAvailable { own in
      zip(own, bytes).allSatisfy { $0 == $1 }
    } ?? utf8.elementsEqual(bytes)
  }
}
