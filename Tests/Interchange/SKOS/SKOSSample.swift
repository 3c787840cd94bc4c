import FileBytes
import Foundation
import TBX
import Terminology
import TestSupport

/// The real glossary, read by the TBX module.
enum SKOSSample {
  /// The files that have the most terms to avoid, by their names.
  static func avoided() throws -> [(name: String, termbase: Termbase)] {
    try glossary().filter { ["status.tbx", "trafficking-and-smuggling.tbx"].contains($0.name) }
  }

  /// Each file of the glossary by its name.
  static func glossary() throws -> [(name: String, termbase: Termbase)] {
    let folder = Places.package.appending(path: "Glossary")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    return try names.filter { $0.hasSuffix(".tbx") }.sorted().map { name in
      let path = folder.appending(path: name).path(percentEncoded: false)
      return (name, try TBXReader.termbase(MappedBytes(mapping: path), file: name).termbase)
    }
  }
}
