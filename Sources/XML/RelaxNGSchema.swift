internal import CLibXML2
import Localization
public import FileBytes

/// A compiled RELAX NG grammar (ISO/IEC 19757-2), to validate whole documents.
public struct RelaxNGSchema: ~Copyable {
  private let schema: xmlRelaxNGPtr

  /// Compiles a grammar in the XML syntax. Throws `XMLError` where it is not one.
  public init(_ grammar: MappedBytes, file: String) throws(XMLError) {
    try Self.check(grammar, file: file)
    var errors = ErrorList(file: file)
    let schema: xmlRelaxNGPtr? = grammar.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let parser = xmlRelaxNGNewMemParserCtxt(start, CInt(buffer.count)) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(parser) }
      return withUnsafeMutablePointer(to: &errors) { list in
        xmlRelaxNGSetParserStructuredErrors(parser, { recordError($0, $1) }, list)
        return xmlRelaxNGParse(parser)
      }
    }
    guard let schema else {
      let error = errors.errors.first { !$0.message.english.hasPrefix("xmlRelaxNGParse") }
      throw error ?? errors.make(LocalizedText("not a RELAX NG grammar", fr: "pas une grammaire RELAX NG"))
    }
    self.schema = schema
  }

  deinit { xmlRelaxNGFree(schema) }

  /// What is wrong with a document by this grammar; empty if it is valid. Lines are known, columns are not.
  ///
  /// Nothing is fetched. Throws `XMLError` where the document is not well-formed or uses an entity.
  public func errors(in document: MappedBytes, file: String) throws(XMLError) -> [XMLError] {
    try Self.check(document, file: file)
    var parsing = ErrorList(file: file)
    let options = CInt(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_BIG_LINES.rawValue)
    let tree = document.withUnsafeBytes { buffer -> xmlDocPtr? in
      guard let parser = xmlNewParserCtxt() else { return nil }
      defer { xmlFreeParserCtxt(parser) }
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let tree = xmlCtxtReadMemory(parser, start, CInt(buffer.count), nil, "UTF-8", options)
      if tree == nil, let error = xmlCtxtGetLastError(parser) { parsing.record(error.pointee) }
      return tree
    }
    guard let tree else { throw parsing.errors.first ?? parsing.make(.notWellFormed) }
    defer { xmlFreeDoc(tree) }
    guard let context = xmlRelaxNGNewValidCtxt(schema) else {
      throw parsing.make(LocalizedText("out of memory", fr: "mémoire insuffisante"))
    }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    var found = ErrorList(file: file)
    let status = withUnsafeMutablePointer(to: &found) { list in
      xmlRelaxNGSetValidStructuredErrors(context, { recordError($0, $1) }, list)
      // The check of references between identifiers reports only to the handler of the thread.
      xmlSetStructuredErrorFunc(list, { recordError($0, $1) })
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      return xmlRelaxNGValidateDoc(context, tree)
    }
    if status != 0, found.errors.isEmpty { return [found.make(LocalizedText("not valid", fr: "non valide"))] }
    return found.errors
  }

  /// Refuses what `ElementReader` refuses, with the same words and places, and what is too large for one call of libxml2.
  private static func check(_ bytes: MappedBytes, file: String) throws(XMLError) {
    guard bytes.count <= CInt.max else {
      throw XMLError(
        file: file, line: 1, column: 1,
        message: LocalizedText("the document is larger than 2 GiB", fr: "le document dépasse 2\u{A0}Gio"))
    }
    var reader = try ElementReader(bytes, file: file, yielding: [])
    _ = try reader.next()
  }
}

/// The errors that libxml2 reported for one file.
private struct ErrorList {
  let file: String
  var errors: [XMLError] = []

  mutating func record(_ error: xmlError) {
    let message = error.message.map { String(cString: $0) } ?? ""
    let line = String(message.split(separator: "\n").first ?? "not valid")
    errors.append(
      XMLError(
        file: file, line: max(Int(error.line), 1), column: max(Int(error.int2), 1),
        message: LocalizedText(untranslated: line)))
  }

  func make(_ message: LocalizedText) -> XMLError { XMLError(file: file, line: 1, column: 1, message: message) }
}

/// Adds an error of libxml2 to the `ErrorList` that `context` points to.
private func recordError(_ context: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?) {
  guard let context, let error else { return }
  context.assumingMemoryBound(to: ErrorList.self).pointee.record(error.pointee)
}
