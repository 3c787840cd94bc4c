import FoundationEssentials
import Localization

extension Baseline {
  /// The version of the format that is read and written.
  public static let version = 1

  private struct Header: Decodable {
    let version: Int
  }

  private struct Content: Decodable {
    let findings: [Entry]
  }

  private struct Entry: Decodable {
    let path: String
    let rule: String
    let text: String
    let before: String
    let after: String
    let count: Int

    var key: Key { Key(path: path, rule: rule, text: text, before: before, after: after) }
  }

  /// Reads a baseline from JSON in UTF-8. Of two entries with the same key, as a merge may leave them, the higher count
  /// holds. Throws `BaselineError`. O(length).
  ///
  /// - Parameter path: the name of the file for errors.
  public init(json: [UInt8], path: String) throws(BaselineError) {
    let places = JSONPlaces(json, array: "findings")
    func error(_ offset: Int, _ message: LocalizedText) -> BaselineError {
      let (line, column) = SourcePositions(json).position(of: offset)
      return BaselineError(file: path, line: line, column: column, message: message)
    }
    if let fault = places.fault { throw error(fault, .brokenJSON) }
    let data = Data(json)
    guard let header = try? JSONDecoder().decode(Header.self, from: data) else { throw error(0, .noBaseline) }
    guard header.version == Self.version else { throw error(0, .unknownVersion(header.version)) }
    let entries: [Entry]
    do {
      entries = try JSONDecoder().decode(Content.self, from: data).findings
    } catch let fault as DecodingError {
      let (number, name) = Self.place(of: fault)
      guard let number, places.elements.indices.contains(number) else { throw error(0, .noBaseline) }
      throw error(places.elements[number], .faultyEntry(name))
    } catch { throw BaselineError(file: path, line: 1, column: 1, message: .brokenJSON) }
    var counts: [Key: Int] = [:]
    for (number, entry) in entries.enumerated() {
      guard entry.count > 0 else {
        throw error(places.elements.indices.contains(number) ? places.elements[number] : 0, .faultyEntry("count"))
      }
      counts[entry.key] = max(counts[entry.key] ?? 0, entry.count)
    }
    self.init(counts)
  }

  /// The number of the entry that cannot be read, or nil where it is not in one, and the name of what is wrong in it.
  private static func place(of error: DecodingError) -> (entry: Int?, name: String) {
    var path: [any CodingKey] = []
    switch error {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    @unknown default: break
    }
    return (path.dropFirst().first?.intValue, path.dropFirst(2).first?.stringValue ?? "path")
  }

  /// The baseline as JSON in UTF-8: the findings sorted, each on a line of its own, so that a difference shows what has
  /// changed. Equal baselines give equal bytes. O(n log n) in the number of findings.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    func string(_ text: String) throws -> String { String(decoding: try encoder.encode(text), as: UTF8.self) }
    let sorted = counts.sorted { left, right in
      let (left, right) = (left.key, right.key)
      return [left.path, left.text, left.before, left.after, left.rule].lexicographicallyPrecedes(
        [right.path, right.text, right.before, right.after, right.rule])
    }
    let entries = try sorted.map { key, count in
      let members = try [
        ("path", key.path), ("rule", key.rule), ("text", key.text), ("before", key.before), ("after", key.after),
      ].map { "\"\($0)\": \(try string($1))" }
      return "    {\((members + ["\"count\": \(count)"]).joined(separator: ", "))}"
    }
    let findings = entries.isEmpty ? "[]" : "[\n\(entries.joined(separator: ",\n"))\n  ]"
    return Array("{\n  \"version\": \(Self.version),\n  \"findings\": \(findings)\n}\n".utf8)
  }
}
