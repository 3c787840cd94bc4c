internal import CLibXML2
import Localization

/// The libxml2 callbacks: each turns C arguments into Swift values and hands them to the `TreeBuilder` in `context`.
///
/// No entity is ever expanded: `getEntity` knows only the five predefined ones, and any other that is used is an error.
func makeSAXHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = clibxml2_sax2_magic()
  handler.startElementNs = { context, name, prefix, uri, namespaceCount, _, attributeCount, _, attributes in
    guard let builder = treeBuilder(context), let name else { return }
    builder.pointee.start(
      name, prefix: prefix, namespace: uri, attributes: attributes, count: Int(attributeCount),
      declaresNamespaces: namespaceCount > 0)
  }
  handler.endElementNs = { context, _, _, _ in treeBuilder(context)?.pointee.end() }
  handler.characters = { context, text, length in
    treeBuilder(context)?.pointee.text(UnsafeBufferPointer(start: text, count: Int(length)))
  }
  handler.ignorableWhitespace = handler.characters
  handler.cdataBlock = handler.characters
  handler.comment = { context, text in
    guard let text else { return }
    treeBuilder(context)?.pointee.add(.comment(String(cString: text)))
  }
  handler.processingInstruction = { context, target, data in
    guard let target else { return }
    let text = data.map { String(cString: $0) } ?? ""
    treeBuilder(context)?.pointee.add(.processingInstruction(target: String(cString: target), data: text))
  }
  handler.getEntity = { context, name in
    guard let name, let builder = treeBuilder(context) else { return nil }
    let text = String(cString: name)
    if builder.pointee.endsDeclaration(of: text) { return nil }
    if let predefined = xmlGetPredefinedEntity(name) { return predefined }
    builder.pointee.failOfEntity(.entity(text), mark: "&")
    return nil
  }
  handler.getParameterEntity = { context, name in
    guard let name, let builder = treeBuilder(context) else { return nil }
    let text = String(cString: name)
    if !builder.pointee.endsDeclaration(of: text) {
      builder.pointee.failOfEntity(.parameterEntity(text), mark: "%")
    }
    return nil
  }
  handler.entityDecl = { context, name, type, _, _, _ in
    let types = [XML_INTERNAL_GENERAL_ENTITY, XML_INTERNAL_PARAMETER_ENTITY].map { CInt($0.rawValue) }
    guard let name, types.contains(type) else { return }
    treeBuilder(context)?.pointee.declare(String(cString: name))
  }
  handler.attributeDecl = { context, _, _, _, _, _, values in
    // The list of values is handed over to this callback.
    xmlFreeEnumeration(values)
    treeBuilder(context)?.pointee.declareAttributes()
  }
  handler.serror = { context, error in
    guard let error, let builder = treeBuilder(context) else { return }
    let text = error.pointee.message.map { String(cString: $0) } ?? ""
    let line = String(text.split(separator: "\n").first ?? "not well-formed")
    let message = LocalizedText(untranslated: line)
    if [XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END].contains(where: { CInt($0.rawValue) == error.pointee.code }) {
      builder.pointee.failAtEnd(message)
    } else if error.pointee.code == CInt(XML_ERR_TAG_NAME_MISMATCH.rawValue) {
      builder.pointee.failOfTag(message)
    } else if error.pointee.level == XML_ERR_FATAL {
      let isTooLong = line.hasSuffix("Huge input lookup")
      builder.pointee.fail(isTooLong ? .tooLong : message)
    } else if error.pointee.level == XML_ERR_ERROR, error.pointee.domain == CInt(XML_FROM_NAMESPACE.rawValue),
      error.pointee.code != CInt(XML_WAR_NS_URI.rawValue)
    {
      builder.pointee.failOfNamespace(message)
    }
  }
  return handler
}

private func treeBuilder(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder>? {
  context?.assumingMemoryBound(to: TreeBuilder.self)
}
