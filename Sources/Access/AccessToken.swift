/// A token by which a person or a program is known, without the token itself: only its digest is kept.
public struct AccessToken: Sendable, Hashable {
  /// Whose it is; edits bear this name.
  public let name: String
  /// What the bearer may do.
  public let role: Role
  /// The day on which it was made, as ISO 8601 writes it.
  public let created: String
  let digest: Digest

  /// What every token begins with, so that one is known where it was left by mistake.
  static let prefix = "mj_"

  /// A new token: 256 random bits, in base 36.
  static func secret(using generator: inout some RandomNumberGenerator) -> String {
    let words = (0..<4).map { _ in
      let word = String(UInt64.random(in: 0 ... .max, using: &generator), radix: 36)
      return String(repeating: "0", count: 13 - word.count) + word
    }
    return prefix + words.joined()
  }
}
