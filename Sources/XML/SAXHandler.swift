internal import CLibXML2

/// The libxml2 callbacks: each turns C arguments into Swift values and hands them to the `TreeBuilder` in `context`.
///
/// No entity is ever expanded: `getEntity` knows only the five predefined ones, and any other that is used is an error.
func makeSAXHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = clibxml2_sax2_magic()
  handler.startElementNs = { context, name, prefix, uri, _, _, attributeCount, _, attributes in
    guard let builder = treeBuilder(context), let name else { return }
    builder.start(
      Element(
        String(cString: name), prefix: prefix.map { String(cString: $0) }, namespace: uri.map { String(cString: $0) },
        attributes: makeAttributes(attributes, count: Int(attributeCount))))
  }
  handler.endElementNs = { context, _, _, _ in treeBuilder(context)?.end() }
  handler.characters = { context, text, length in
    treeBuilder(context)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
  }
  handler.ignorableWhitespace = handler.characters
  handler.cdataBlock = handler.characters
  handler.comment = { context, text in
    guard let text else { return }
    treeBuilder(context)?.add(.comment(String(cString: text)))
  }
  handler.processingInstruction = { context, target, data in
    guard let target else { return }
    let text = data.map { String(cString: $0) } ?? ""
    treeBuilder(context)?.add(.processingInstruction(target: String(cString: target), data: text))
  }
  handler.getEntity = { context, name in
    guard let name, let builder = treeBuilder(context) else { return nil }
    if let predefined = xmlGetPredefinedEntity(name) { return predefined }
    // While a declaration is read, libxml2 asks whether the name is declared already: that is no use of it.
    if !builder.isInDTD { builder.fail("the entity '\(String(cString: name))' is not expanded: write its text") }
    return nil
  }
  handler.getParameterEntity = { context, name in
    guard let name else { return nil }
    treeBuilder(context)?.fail("the parameter entity '\(String(cString: name))' is not expanded")
    return nil
  }
  handler.serror = { context, error in
    guard let error, error.pointee.level == XML_ERR_FATAL, let builder = treeBuilder(context) else { return }
    let message = error.pointee.message.map { String(cString: $0) } ?? "not well-formed"
    builder.fail(
      String(message.split(separator: "\n").first ?? "not well-formed"),
      line: Int(error.pointee.line), column: Int(error.pointee.int2))
  }
  return handler
}

private func treeBuilder(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
  context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

/// SAX2 passes five pointers an attribute: local name, prefix, URI, start and end of the value.
private func makeAttributes(
  _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
) -> [Element.Attribute] {
  guard let pointers else { return [] }
  return (0..<count).compactMap { index in
    let fields = pointers + index * 5
    guard let name = fields[0], let start = fields[3], let end = fields[4] else { return nil }
    let local = String(cString: name)
    let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    let qualified = fields[1].map { "\(String(cString: $0)):\(local)" } ?? local
    return Element.Attribute(qualified, namespace: fields[2].map { String(cString: $0) }, value: value)
  }
}
