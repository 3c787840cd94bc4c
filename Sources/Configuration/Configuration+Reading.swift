import FileBytes
import Glibc
import Linting
import Localization

extension Configuration {
  /// Reads a configuration file. O(length).
  ///
  /// Throws all that is wrong with it: what is no JSON, keys, rules, severities and languages that are not known, values
  /// of another type.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - folder: the absolute path of its folder.
  ///   - shown: the path as errors show it.
  public init(reading path: String, folder: String, shownAs shown: String) throws(ConfigurationErrors) {
    let bytes: [UInt8]
    do {
      bytes = try Self.bytes(path, shown)
    } catch {
      throw ConfigurationErrors([error])
    }
    try self.init(bytes, folder: folder, shownAs: shown)
  }

  /// Reads the text of a configuration file.
  init(_ bytes: [UInt8], folder: String, shownAs shown: String) throws(ConfigurationErrors) {
    let positions = SourcePositions(bytes)
    self.init(path: shown, folder: folder)
    var faults: [Fault]
    if let offset = Self.firstFaultOfUTF8(bytes) {
      faults = [Fault(offset, "this is not UTF-8", fr: "ce n’est pas de l’UTF-8")]
    } else {
      var reader = JSONReader(bytes)
      let value = reader.document()
      faults = reader.faults
      if let value {
        var settings = SettingsReader(self, positions)
        settings.read(value)
        self = settings.configuration
        faults += settings.faults
      }
    }
    guard faults.isEmpty else {
      throw ConfigurationErrors(
        faults.sorted { $0.offset < $1.offset }.map { fault in
          let (line, column) = positions.position(of: fault.offset)
          return ConfigurationError(file: shown, line: line, column: column, message: fault.message)
        })
    }
  }

  private static func bytes(_ path: String, _ shown: String) throws(FileError) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(path: shown, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      // A pipe would never end.
      throw FileError(path: shown, reason: LocalizedText("this is not a file", fr: "ce n’est pas un fichier"))
    }
    do {
      return try MappedBytes(mapping: path).array
    } catch {
      throw FileError(path: shown, reason: error.message)
    }
  }

  /// The offset of the first byte that is not UTF-8, or nil. O(length).
  private static func firstFaultOfUTF8(_ bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
