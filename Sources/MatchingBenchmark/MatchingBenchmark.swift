import FileBytes
import Glibc
import Languages
import TermMatching
import Terminology

/// Measures the matching alone, without rules, reports or JSON.
///
/// usage: `MatchingBenchmark GLOSSARY LANGUAGE TEXT THREADS`
///
/// It prints the bytes of the text, the seconds of matching, the number of matches, and the peak of resident memory in
/// bytes, which counts the pages of the mapped text.
@main
struct MatchingBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let threads = Int(arguments[4]), threads > 0 else {
      print("usage: MatchingBenchmark GLOSSARY LANGUAGE TEXT THREADS")
      exit(2)
    }
    let index = try TermIndex.index(of: Glossary(path: arguments[1]), environment: environment())
    let language = Language(LanguageTag(rawValue: arguments[2]))
    let text = try MappedBytes(mapping: arguments[3])
    // All of the text is in memory before the clock starts.
    let pages = text.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4096).reduce(0) { $0 &+ Int(bytes[$1]) }
    }
    guard pages > 0 else { return print("the text is empty") }
    let parts = parts(of: text, count: threads)
    let clock = ContinuousClock()
    let start = clock.now
    let matches = await withTaskGroup(of: Int.self) { group in
      for part in parts {
        group.addTask {
          text.withUnsafeBytes { bytes in
            index.occurrences(in: UnsafeRawBufferPointer(rebasing: bytes[part]), language: language).count
          }
        }
      }
      var sum = 0
      for await count in group { sum += count }
      return sum
    }
    let seconds = start.duration(to: clock.now) / .seconds(1)
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    print("bytes \(text.count) seconds \(seconds) matches \(matches) resident \(usage.ru_maxrss * 1024)")
  }

  /// Parts of about equal length, cut behind the end of a sentence at a line end, where no term goes on.
  private static func parts(of text: MappedBytes, count: Int) -> [Range<Int>] {
    text.withUnsafeBytes { bytes in
      var parts: [Range<Int>] = []
      var start = 0
      for part in 1...count {
        var end = max(start, bytes.count / count * part)
        if part == count { end = bytes.count }
        while end < bytes.count, end < 2 || bytes[end - 1] != 0x0A || bytes[end - 2] != UInt8(ascii: ".") { end += 1 }
        parts.append(start..<end)
        start = end
      }
      return parts
    }
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["MOTJUSTE_CACHE", "XDG_CACHE_HOME", "HOME", "DICPATH"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
