import Foundation
import Languages
import Linting
import Localization
import TestSupport
import Testing

/// Reports as others read them, and large ones.
@Suite struct ReadersTests {
  private static let hasReaders = FileManager.default.fileExists(
    atPath: Places.package.appending(path: ".build/report-readers/junit-10.xsd").path(percentEncoded: false))

  @Test(
    "published schemas and the readers of other programs take every format",
    .enabled(if: hasReaders, "tools/check-reports --install has not been run"), arguments: ["en", "fr"])
  func readers(language: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "motjuste-reports-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var options = ReportSample.options(language == "fr" ? .french : .english)
    options.explains = true
    for format in ReportFormat.allCases {
      let text = try Report(try ReportSample.all(), options).text(as: format)
      try Data(text.utf8).write(to: folder.appending(path: "report.\(format.rawValue)"))
    }
    let process = Process()
    process.executableURL = Places.package.appending(path: "tools/check-reports")
    process.arguments = [folder.path(percentEncoded: false)]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let errors = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: errors, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }

  /// What stands once for each finding.
  private static let signs: [ReportFormat: String] = [
    .text: "[deprecated-term]", .compact: "[deprecated-term]", .json: "\"rule\"", .jsonl: "\"rule\"",
    .sarif: "\"partialFingerprints\"", .github: "::error ", .gitlab: "\"check_name\"", .checkstyle: "<error ",
    .junit: "<failure ", .rdjson: "\"code\"",
  ]

  /// Ten thousand findings in one line of 190 kB: with work for all of it at each of them this takes minutes.
  @Test("ten thousand findings in one line are reported", .timeLimit(.minutes(10)), arguments: ReportFormat.allCases)
  func many(format: ReportFormat) throws {
    let file = try Self.large.get()
    let text = try ReportSample.text([file], format)
    let sign = try #require(Self.signs[format])
    #expect(text.components(separatedBy: sign).count - 1 == 10_000)
  }

  private static let large = Result {
    let sentence = "[[migrants illégaux]] "
    let marked = MarkedText(String(repeating: sentence, count: 100))
    var file = try ReportSample.file(
      String(repeating: marked.text, count: 100) + sentence, path: "large.txt", language: .english)
    let length = sentence.utf8.count - 4
    let finding = try #require(file.findings.first)
    file.findings = (0..<10_000).map { number in
      var finding = finding
      finding.range = number * length..<number * length + length - 1
      return finding
    }
    return file
  }
}
