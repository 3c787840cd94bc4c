import Localization

extension ExchangeError {
  /// Creates an error at a place of a graph's file.
  init(file: String, at place: RDFPlace, _ message: LocalizedText) {
    self.init(file: file, line: place.line, column: place.column, message)
  }
}
