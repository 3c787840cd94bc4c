import Languages
import TermMatching
import TermSearch
import Terminology

extension ServedGlossary {
  /// The same JSON as that of `LookupJSON`, written from entries that were encoded before: encoding is most of the work
  /// of a lookup. Throws where an entry cannot be read from its file any more.
  ///
  /// - Parameters:
  ///   - language: the language that was asked for, or nil.
  ///   - target: the language of the equivalents to name, or nil; the entries then show only the two languages.
  ///   - next: where the answer goes on, or nil.
  func lookupBytes(_ lookup: Lookup, language: Language?, target: Language?, next: Int? = nil) throws -> [UInt8] {
    var writer = JSONWriter()
    writer.reserve(8_192)
    writer.add(json: #"{"didYouMean":"#)
    writer.add(array: lookup.didYouMean) { writer, term in writer.add(term) }
    writer.add(json: #","hits":"#)
    try writer.add(array: lookup.hits) { writer, hit in try add(hit, target, to: &writer) }
    writer.add(json: #","language":"#)
    writer.add(language?.code)
    if let next {
      writer.add(json: #","next":"#)
      writer.add(String(next))
    }
    writer.add(json: #","query":"#)
    writer.add(lookup.query)
    writer.add(json: #","total":"#)
    writer.add(lookup.total)
    writer.add(json: "}")
    return writer.bytes
  }

  private func add(_ hit: Lookup.Hit, _ target: Language?, to writer: inout JSONWriter) throws {
    writer.add(json: #"{"conceptId":"#)
    writer.add(hit.term.conceptID.rawValue)
    writer.add(json: ",")
    writer.add(json: try entryBytes(hit.term.entry, source: hit.term.language, target: target))
    writer.add(json: #","matchKind":"#)
    writer.add(hit.kind.rawValue)
    if let form = hit.form {
      writer.add(json: #","matchedForm":"#)
      writer.add(form)
    }
    writer.add(json: #","matchedLanguage":"#)
    writer.add(hit.term.language.code)
    writer.add(json: #","matchedTerm":"#)
    writer.add(hit.term.text)
    writer.add(json: #","score":"#)
    writer.add(hit.score)
    if let status = hit.term.status {
      writer.add(json: #","status":"#)
      writer.add(status.rawValue)
    }
    writer.add(json: "}")
  }

  /// The members `entry` and, with a target, `equivalents`.
  private func entryBytes(_ number: Int, source: Language, target: Language?) throws -> [UInt8] {
    let key = EntryKey(entry: number, languages: target.map { [$0.code, source.code] })
    return try entries.value(key) {
      let entry = try index.entry(number)
      var writer = JSONWriter()
      writer.add(json: #""entry":"#)
      writer.add(json: try JSON.bytes(EntryJSON(entry, in: index, languages: key.languages.map { Set($0) })))
      if let target {
        writer.add(json: #","equivalents":"#)
        writer.add(array: LookupJSON.equivalents(of: number, in: index, target)) { writer, term in writer.add(term) }
      }
      return writer.bytes
    }
  }
}
