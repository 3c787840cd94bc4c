import CRaptor
import Localization
import Threads

/// Reads Turtle with the library raptor2, which opens nothing but the bytes that it is given.
enum TurtleReader {
  /// The library is opened once and never closed: closing it would close libxml2 as well, which others use.
  private static let library = Lock(craptor_new_world().map { UInt(bitPattern: $0) })

  /// What a file says. Throws `ExchangeError` at the first place that is not Turtle. O(length).
  static func graph(_ text: RDFText, file: String, base: String) throws(ExchangeError) -> RDFGraph {
    let reading = library.withLock { address -> Reading? in
      guard let world = address.flatMap(OpaquePointer.init(bitPattern:)),
        let parser = raptor_new_parser(world, "turtle"), let uri = raptor_new_uri(world, base)
      else { return nil }
      defer {
        raptor_free_uri(uri)
        raptor_free_parser(parser)
      }
      let reading = Reading(parser)
      let context = Unmanaged.passUnretained(reading).toOpaque()
      raptor_world_set_log_handler(world, context) { context, message in
        guard let context, let message else { return }
        Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().log(message.pointee)
      }
      defer { raptor_world_set_log_handler(world, nil, nil) }
      raptor_parser_set_option(parser, RAPTOR_OPTION_NO_NET, nil, 1)
      raptor_parser_set_option(parser, RAPTOR_OPTION_NO_FILE, nil, 1)
      raptor_parser_set_statement_handler(parser, context) { context, statement in
        guard let context, let statement else { return }
        Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().add(statement.pointee)
      }
      guard raptor_parser_parse_start(parser, uri) == 0 else { return nil }
      let status = text.bytes.withUnsafeBufferPointer { raptor_parser_parse_chunk(parser, $0.baseAddress, $0.count, 1) }
      if status != 0, reading.fault == nil {
        reading.fault = (reading.place, LocalizedText("not Turtle", fr: "pas du Turtle"))
      }
      return reading
    }
    guard let reading else {
      throw ExchangeError(
        file: file, at: RDFPlace(line: 1, column: 1),
        LocalizedText("the library raptor2 cannot be opened", fr: "la bibliothèque raptor2 ne s’ouvre pas"))
    }
    if let (place, message) = reading.fault { throw ExchangeError(file: file, at: place, message) }
    return reading.graph
  }

  /// What is read while the library runs.
  private final class Reading {
    var graph = RDFGraph()
    var fault: (RDFPlace, LocalizedText)?
    private let parser: OpaquePointer

    init(_ parser: OpaquePointer) { self.parser = parser }

    /// Where the library reads; it knows lines alone.
    var place: RDFPlace {
      let line = raptor_locator_line(raptor_parser_get_locator(parser))
      return RDFPlace(line: max(1, Int(line)), column: 1)
    }

    func log(_ message: raptor_log_message) {
      guard fault == nil, message.level.rawValue >= RAPTOR_LOG_LEVEL_ERROR.rawValue, let text = message.text else {
        return
      }
      let line = message.locator.map { max(1, Int($0.pointee.line)) } ?? place.line
      fault = (RDFPlace(line: line, column: 1), LocalizedText(untranslated: String(cString: text)))
    }

    func add(_ statement: raptor_statement) {
      guard let subject = term(statement.subject), let predicate = term(statement.predicate)?.iri,
        let object = term(statement.object)
      else { return }
      graph.add(subject, predicate, object, at: place)
    }

    private func term(_ term: UnsafePointer<raptor_term>?) -> RDFTerm? {
      guard let term else { return nil }
      switch term.pointee.type {
      case RAPTOR_TERM_TYPE_URI:
        return raptor_uri_as_string(craptor_uri(term)).map { .iri(String(cString: $0)) }
      case RAPTOR_TERM_TYPE_BLANK:
        return craptor_blank(term).string.map { .blank(String(cString: $0)) }
      case RAPTOR_TERM_TYPE_LITERAL:
        let literal = craptor_literal(term)
        let text = UnsafeBufferPointer(start: literal.string, count: Int(literal.string_len))
        return .literal(
          String(decoding: text, as: UTF8.self), language: literal.language.map { String(cString: $0) })
      default: return nil
      }
    }
  }
}
