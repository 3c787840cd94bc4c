import Linting
public import Localization
import Terminology
import XML

/// A report on the use of terms as a page of HTML that is XML too: one file, without a script, to read and to print.
public struct UsagePage: Sendable {
  /// The page, with a line end.
  public let text: String

  /// Creates the page of a report. O(its size).
  ///
  /// - Parameter title: what stands at its head.
  public init(_ report: UsageReport, title: String, _ language: UILanguage) {
    let sections = UsageSections(report, language)
    text = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>\(XMLWriter.escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(XMLWriter.escaped(title))</h1>
      <p>\(XMLWriter.escaped(UsageSentences.summary(report, language)))</p>
      \(sections.statuses)</header>
      <main>
      \(sections.avoided)\(sections.documents)\(sections.competing)\(sections.concepts)</main>
      </body>
      </html>

      """
  }
}
