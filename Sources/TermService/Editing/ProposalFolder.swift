import FileBytes
import Glibc
import HTTPMessages
import Localization
import TermStore

/// The proposals that are kept beside a termbase, a file of JSON for each.
struct ProposalFolder {
  /// As many are kept: who proposes more floods.
  static let most = 10_000
  private static let name = ".motjuste/proposals"

  /// The folder of the termbase.
  let folder: String

  /// Where the files are; there need not be any yet.
  var path: String { "\(folder)/\(Self.name)" }

  /// All proposals, the latest first. O(their size). Throws `FileError` where one cannot be read.
  func all() throws -> [Proposal] { try ids().sorted(by: >).compactMap { try read($0) } }

  /// The number of proposals.
  var count: Int { ids().count }

  /// A proposal by its id. Throws `Problem` 404 where there is none, and `FileError` where it cannot be read.
  func proposal(_ id: String) throws -> Proposal {
    let isPlain = id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
    guard isPlain, !id.isEmpty, access(path(id), F_OK) == 0, let proposal = try read(id) else {
      throw Problem(
        404,
        LocalizedText(
          "There is no proposal '\(id)'; GET /v1/proposals lists them.",
          fr: "Il n’y a pas de proposition «\u{A0}\(id)\u{A0}»\u{A0}; GET /v1/proposals en donne la liste."))
    }
    return proposal
  }

  /// The file of a proposal as it is to be written. Throws where it cannot be read or encoded.
  func write(_ proposal: Proposal) throws -> FileWrite {
    let path = path(proposal.id)
    let before = access(path, F_OK) == 0 ? try MappedBytes(mapping: path).array : nil
    return FileWrite(
      name: "\(Self.name)/\(proposal.id).json", before: before,
      after: try JSON.bytes(proposal, isPretty: true) + [0x0A])
  }

  /// A name for a proposal: the moment, and four letters and digits that tell it from others.
  static func id(date: String, using generator: inout some RandomNumberGenerator) -> String {
    let digits = date.filter { $0.isASCII && $0.isNumber }
    let tail = String(UInt32.random(in: 46_656..<1_679_616, using: &generator), radix: 36)
    return "proposal-\(digits.prefix(8))-\(digits.dropFirst(8).prefix(6))-\(tail)"
  }

  private func path(_ id: String) -> String { "\(folder)/\(Self.name)/\(id).json" }

  private func read(_ id: String) throws -> Proposal? {
    let path = path(id)
    do {
      return try JSON.value(Proposal.self, from: MappedBytes(mapping: path).array)
    } catch is DecodingError {
      throw FileError(
        path: path, reason: LocalizedText("not a proposal of this version", fr: "pas une proposition de cette version"))
    }
  }

  private func ids() -> [String] {
    guard let directory = opendir("\(folder)/\(Self.name)") else { return [] }
    defer { closedir(directory) }
    var ids: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: item.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".json") { ids.append(String(name.dropLast(5))) }
    }
    return ids
  }
}
