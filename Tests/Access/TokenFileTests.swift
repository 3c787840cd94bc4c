import FileBytes
import Foundation
import Localization
import Testing

@testable import Access

@Suite struct TokenFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "motjuste-\(UUID().uuidString)")
  private var path: String { folder.appending(path: "tokens").path }

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func created(_ name: String, _ role: Role) throws -> (file: TokenFile, secret: String) {
    var file = try TokenFile(creating: path)
    var generator = SystemRandomNumberGenerator()
    let secret = try file.create(name: name, role: role, date: "2026-11-21", using: &generator)
    return (file, secret)
  }

  @Test func aTokenIsKnownByItselfAndByNothingElse() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (_, secret) = try created("Claire", .editor)
    let file = try TokenFile(path: path)
    #expect(file.owner(of: secret)?.name == "Claire")
    #expect(file.owner(of: secret)?.role == .editor)
    for other in ["", "mj_", String(secret.dropLast()), secret + "0", secret.uppercased(), " " + secret] {
      #expect(file.owner(of: other) == nil, "\(other)")
    }
  }

  @Test func theFileHoldsTheDigestAloneAndNobodyElseMayReadIt() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let (_, secret) = try created("Claire", .contributor)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!text.contains(secret))
    #expect(text.contains("Claire\tcontributor\t2026-11-21\t"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aRevokedTokenIsUnknownAndTheOthersStay() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try created("Claire", .editor).secret
    let second = try created("Paul", .contributor).secret
    var file = try TokenFile(path: path)
    try file.revoke(name: "Claire")
    let read = try TokenFile(path: path)
    #expect(read.owner(of: first) == nil)
    #expect(read.owner(of: second)?.name == "Paul")
    #expect(read.tokens.count == 1)
  }

  @Test func twoTokensOfOneNameAreRefused() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try created("Claire", .editor)
    #expect(throws: TokenFileError.self) { try created("Claire", .admin) }
  }

  @Test(arguments: ["", "#a", "a\tb", "a\nb", " a", String(repeating: "a", count: 201)])
  func aNameThatNoLineCanHoldIsRefused(name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: TokenFileError.self) { try created(name, .editor) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("Claire editor", "1:1: error: not a line with a name, a role, a day and a digest, and tabs between"),
    ("# a\nClaire\tboss\t2026-11-21\t00", "2:8: error: no role 'boss'; there are contributor, editor, admin"),
    ("Claire\teditor\t2026-11-21\t00", "1:26: error: the digest is not 64 hexadecimal digits"),
  ])
  func aLineThatIsNoneIsToldWithItsPlace(text: String, message: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let error = #expect(throws: TokenFileError.self) { try TokenFile(path: path) }
    #expect(error?.text(.english) == "\(path):\(message)")
  }

  @Test func digestsAreThoseOfTheStandard() {
    #expect(
      Digest(of: "abc")?.hexadecimal == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
