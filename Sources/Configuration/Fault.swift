import Localization

/// What is wrong at an offset of a configuration file.
struct Fault: Sendable {
  let offset: Int
  let message: LocalizedText

  init(_ offset: Int, _ english: String, fr french: String) {
    self.offset = offset
    message = LocalizedText(english, fr: french)
  }
}
