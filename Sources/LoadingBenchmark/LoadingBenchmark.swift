import FileBytes
import Glibc
import Interchange
import Terminology

/// Measures reading a TBX file of any version into the model, all of which is held in memory.
///
/// usage: `LoadingBenchmark FILE`
///
/// It prints the bytes of the file, the seconds of reading, the number of concepts and of terms, and the peak of resident
/// memory in bytes, which counts the pages of the mapped file.
@main
struct LoadingBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: LoadingBenchmark FILE")
      exit(2)
    }
    let path = CommandLine.arguments[1]
    let clock = ContinuousClock()
    let start = clock.now
    let bytes = try MappedBytes(mapping: path)
    let termbase = try TBXFormat.read(bytes, file: path).termbase
    let seconds = start.duration(to: clock.now) / .seconds(1)
    let terms = termbase.entries.reduce(0) { $0 + $1.languages.reduce(0) { $0 + $1.terms.count } }
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    print(
      "bytes \(bytes.count) seconds \(seconds) concepts \(termbase.entries.count) terms \(terms)",
      "resident \(usage.ru_maxrss * 1024)")
  }
}
