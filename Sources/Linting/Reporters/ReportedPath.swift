/// The path of a file as machines want it: related to a folder, without `.` and `..`.
struct ReportedPath {
  /// The path below the base folder, or as it was given where it does not lie there.
  let path: String
  /// The URI (RFC 3986): a relative reference where the path is relative, else one with the scheme `file`.
  let uri: String
  /// Whether `uri` is a relative reference.
  let isRelative: Bool

  /// Relates a path.
  ///
  /// - Parameter base: the absolute path of a folder, or nil where it is not known.
  init(_ path: String, base: String?) {
    let isAbsolute = path.hasPrefix("/")
    let baseParts = base.map { Self.parts($0[...], isAbsolute: true) }
    var parts = Self.parts(path[...], isAbsolute: isAbsolute)
    var isRelative = !isAbsolute
    if let baseParts {
      if !isAbsolute, parts.first == ".." {
        parts = Self.parts((baseParts + parts).joined(separator: "/")[...], isAbsolute: true)
        isRelative = false
      }
      if !isRelative, parts.count > baseParts.count, parts.starts(with: baseParts) {
        parts.removeFirst(baseParts.count)
        isRelative = true
      }
    }
    let joined = parts.joined(separator: "/")
    self.isRelative = isRelative
    if isRelative {
      self.path = joined.isEmpty ? "." : joined
      uri = Self.escaped(self.path)
    } else {
      self.path = "/" + joined
      uri = "file:///" + Self.escaped(joined)
    }
  }

  /// The names of a path without empty ones and `.`; a name and `..` behind it cancel out.
  private static func parts(_ path: Substring, isAbsolute: Bool) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    return parts
  }

  /// Bytes other than those that a URI may hold anywhere (RFC 3986, section 2.3) and `/`, each as `%` and two digits.
  private static func escaped(_ path: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
