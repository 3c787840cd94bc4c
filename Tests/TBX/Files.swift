import FileBytes
import Foundation
import Localization
@testable import TBX
import Terminology
import TestSupport
import XML

/// The files that the tests of this module read.
enum Files {
  /// Every fixture that can be read, with its numbers of terms and its languages.
  static let readable: [(name: String, terms: Int, languages: [String])] = [
    ("v3-dca-basic", 20, ["en", "fr"]), ("v3-dct-basic", 20, ["en", "fr"]),
    ("v3-dct-other-prefixes", 20, ["en", "fr"]),
    ("utf-16", 20, ["en", "fr"]), ("windows-1252", 20, ["en", "fr"]), ("unknown-elements", 20, ["en", "fr"]),
    ("v3-dca-min", 20, ["en", "fr"]), ("v3-dca-core", 20, ["en", "fr"]), ("v3-dca-linguist", 20, ["en", "fr"]),
    ("v2-tig", 20, ["en", "fr"]), ("v2-ntig", 20, ["en", "fr"]), ("v2-no-header-underscore-lang", 20, ["en-US", "fr"]),
    ("v2-free-types", 20, ["en-US", "fr-FR"]), ("v2-categories-after-langset", 20, ["en", "fr"]),
    ("old-tbx-min", 20, ["en", "fr"]), ("numeric-ids", 20, ["en", "fr"]), ("status-spellings", 38, ["en", "fr"]),
  ]

  /// The files of the glossary that the package carries.
  static let glossary: [String] = {
    let folder = Places.package.appending(path: "Glossary").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".tbx") }.sorted().map { "\(folder)/\($0)" }
  }()

  static func fixture(_ name: String) -> String { Places.fixture("TBX/\(name).tbx") }

  static func read(_ path: String) throws -> Termbase {
    try TBXReader.termbase(MappedBytes(mapping: path), file: path).termbase
  }

  static func read(text: String) throws -> Termbase {
    try TBXReader.termbase(MappedBytes(Array(text.utf8)), file: "text.tbx").termbase
  }

  /// What the validator says of a file: `line: sentence`.
  static func remarks(_ path: String) throws -> [String] { try remarks(path, of: [.error, .warning]) }

  /// The remarks that make a file invalid, each as `line: message`.
  static func errorRemarks(_ path: String) throws -> [String] { try remarks(path, of: [.error]) }

  private static func remarks(_ path: String, of severities: Set<Remark.Severity>) throws -> [String] {
    let bytes = try MappedBytes(mapping: path)
    var elements = try ElementReader(bytes, file: path, yielding: ["conceptEntry", "refObjectSec"])
    var validator: TBXValidator?
    while let element = try elements.next() {
      if validator == nil { validator = elements.root.flatMap { Variant(root: $0) }.map { TBXValidator(variant: $0) } }
      if element.name == "conceptEntry" { validator?.check(element) } else { validator?.register(element) }
    }
    return bytes.withUnsafeBytes { buffer in
      (validator?.remarks ?? []).filter { severities.contains($0.severity) }.map { remark in
        "\(TextPosition(offset: remark.offset, in: buffer).line): \(remark.message[.english])"
      }
    }
  }

  /// The errors of a document by a grammar.
  static func errors(_ text: String, grammar path: String) throws -> [XMLError] {
    let schema = try RelaxNGSchema(MappedBytes(mapping: path), file: path)
    return try schema.errors(in: MappedBytes(Array(text.utf8)), file: "written.tbx")
  }

  static let grammar = schema("TBX-Basic_DCA")

  /// A grammar of ours.
  static func schema(_ name: String) -> String {
    Places.package.appending(path: "Schemas/\(name).rng").path(percentEncoded: false)
  }
}
