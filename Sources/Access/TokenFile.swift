import FileBytes
import Glibc
import Localization

/// The tokens of a service, in a file: a line for each, with its name, role, day and digest, and tabs between.
///
/// Lines that begin with `#` and empty lines are left as they are.
public struct TokenFile: Sendable {
  private static let head = "# name\trole\tcreated\tSHA-256 of the token\n"

  /// The path.
  public let path: String
  /// The tokens, in the order of the file.
  public private(set) var tokens: [AccessToken]
  private var text: String

  /// Reads a file. Throws `FileError` where it cannot be read, and `TokenFileError` with a place where a line is none.
  public init(path: String) throws {
    self.path = path
    let bytes = try MappedBytes(mapping: path).array
    text = String(decoding: bytes, as: UTF8.self)
    tokens = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { continue }
      tokens.append(try Self.token(line, path, number + 1, known: tokens))
    }
  }

  /// A file that is still to be made, or the one that is there. Throws as `init(path:)` does.
  public init(creating path: String) throws {
    if access(path, F_OK) == 0 {
      try self.init(path: path)
    } else {
      self.init(path: path, text: Self.head)
    }
  }

  private init(path: String, text: String) {
    self.path = path
    self.text = text
    tokens = []
  }

  /// Whose token it is; nil for one that is not in the file. It takes as long for one as for the other. O(tokens).
  public func owner(of secret: String) -> AccessToken? {
    guard let digest = Digest(of: secret) else { return nil }
    var found: AccessToken?
    for token in tokens where token.digest.matches(digest) { found = token }
    return found
  }

  /// Adds a token and writes the file; nobody but its owner may read a new one. Throws `FileError`, and `TokenFileError`
  /// for a name that is taken or that no line can hold.
  ///
  /// - Parameter date: the day, as ISO 8601 writes it.
  /// - Returns: the token itself, which is kept nowhere.
  public mutating func create(
    name: String, role: Role, date: String, using generator: inout some RandomNumberGenerator
  ) throws -> String {
    guard !name.isEmpty, !name.hasPrefix("#"), !name.unicodeScalars.contains(where: { $0.value < 0x20 }),
      name.first?.isWhitespace == false, name.last?.isWhitespace == false, name.utf8.count <= 200
    else { throw TokenFileError(path, .noName) }
    guard !tokens.contains(where: { $0.name == name }) else { throw TokenFileError(path, .taken(name)) }
    let secret = AccessToken.secret(using: &generator)
    guard let digest = Digest(of: secret) else { throw TokenFileError(path, .noDigest) }
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    text += "\(name)\t\(role.rawValue)\t\(date)\t\(digest.hexadecimal)\n"
    tokens.append(AccessToken(name: name, role: role, created: date, digest: digest))
    try write()
    return secret
  }

  /// Takes a token out and writes the file. Throws `FileError`, and `TokenFileError` where there is none of that name.
  public mutating func revoke(name: String) throws {
    guard tokens.contains(where: { $0.name == name }) else { throw TokenFileError(path, .unknown(name)) }
    tokens.removeAll { $0.name == name }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("\(name)\t") }
    text = lines.joined(separator: "\n")
    try write()
  }

  private func write() throws(FileError) {
    // The digests are of use to nobody, but whose they are is nobody's business either.
    let mask = umask(0o077)
    defer { umask(mask) }
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  private static func token(
    _ line: Substring, _ path: String, _ number: Int, known: [AccessToken]
  ) throws(TokenFileError) -> AccessToken {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 4, !fields[0].isEmpty else { throw TokenFileError(path, .noLine, line: number) }
    let roleColumn = fields[0].unicodeScalars.count + 2
    guard let role = Role(rawValue: String(fields[1])) else {
      throw TokenFileError(path, .noRole(String(fields[1])), line: number, column: roleColumn)
    }
    guard let digest = Digest(hexadecimal: fields[3]) else {
      let column = roleColumn + fields[1].unicodeScalars.count + fields[2].unicodeScalars.count + 2
      throw TokenFileError(path, .noHexadecimal, line: number, column: column)
    }
    guard !known.contains(where: { $0.name == fields[0] }) else {
      throw TokenFileError(path, .taken(String(fields[0])), line: number)
    }
    return AccessToken(name: String(fields[0]), role: role, created: String(fields[2]), digest: digest)
  }
}
