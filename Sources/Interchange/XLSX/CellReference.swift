/// The place of a cell in a sheet, as `AB12` names it.
struct CellReference {
  /// The widest sheet that there is (ISO/IEC 29500-1; Excel's limit).
  static let columns = 16_384

  /// The column, from 0, and the row, from 1.
  var column: Int
  var row: Int

  /// Creates a place.
  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads a name; nil for another text or a place outside any sheet.
  init?(_ name: String) {
    var column = 0
    var row = 0
    var hasDigits = false
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A where !hasDigits, 0x61...0x7A where !hasDigits:
        column = column * 26 + Int(byte & 0x1F)
        if column > Self.columns { return nil }
      case 0x30...0x39:
        hasDigits = true
        row = row * 10 + Int(byte - 0x30)
        if row > 1_048_576 { return nil }
      default: return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(column: column - 1, row: row)
  }

  /// The name.
  var name: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }
}
