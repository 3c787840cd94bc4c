import Configuration
import Drafts
import FileBytes
import FileSelection
import Languages
import Linting
import Localization
import TermExtraction
import TermMatching
import Threads

extension Run {
  /// A text to read.
  private struct Source: Sendable {
    /// The name that is shown.
    let name: String
    /// The path to read it from; nil for the standard input.
    let path: String?
    /// The language, where the command line or the configuration tells it.
    let language: Language?
    /// The bytes of the standard input, which can be read once only.
    let bytes: [UInt8]?

    /// The file as a draft. Throws `FileError` and what `DraftFile` throws.
    func draft() throws -> DraftFile {
      try DraftFile(bytes ?? Run.bytes(path, name: name), name: name, language: language?.code)
    }
  }

  /// What the threads bring back.
  private struct Part: Sendable {
    var counts: CandidateCounts
    var errors: [any PlacedError] = []
    var guesses: [(name: String, encoding: DecodedText.Encoding, place: (line: Int, column: Int)?)] = []
  }

  /// Finds candidates in the texts that the operands name, on several threads.
  ///
  /// Each thread holds one text at a time. Places are read again for the candidates that are shown. Throws `UsageError` for
  /// a wrong command line, and what is wrong with the glossary or a configuration.
  func extraction() throws -> Extraction {
    let limit = try number(.limit, 50)
    let jobs = try jobs()
    let places = try number(.concordances, 3, least: 0)
    let minimum = arguments[.minimum] == nil ? nil : try number(.minimum, 2)
    var plans = LintPlans(self)
    let (sources, unsearched) = try self.sources(&plans)
    var failures = unsearched
    var glossary: String?
    do {
      glossary = try plans.configuration(for: nil).glossary?.value
    } catch {
      failures += error.errors
    }
    // The faults of a configuration are those of many drafts, and told once.
    var told: Set<String> = []
    for line in failures.map({ $0.text(uiLanguage) }) where told.insert(line).inserted { console.error(line + "\n") }
    let index = try self.index(configured: glossary)
    let parts = read(sources, index, jobs: jobs, places: max(1, places))
    var counts = parts.first?.counts
    for part in parts {
      for guess in part.guesses { tellEncoding(guess.name, guess.encoding, guess.place) }
      for error in part.errors { console.error(error.text(uiLanguage) + "\n") }
    }
    for part in parts.dropFirst() { counts?.add(part.counts) }
    let ranking = CandidateRanking(index, environment: environment.variables)
    let languages: [Language] =
      arguments[.extractedLanguage].map { [$0 == "en" ? .english : .french] } ?? [.french, .english]
    let candidates = languages.flatMap { language in
      counts.map { ranking.candidates($0, language: language, minimum: minimum, limit: limit) } ?? []
    }
    let passages = self.passages(of: candidates, sources)
    let unread = failures.count + parts.reduce(0) { $0 + $1.errors.count }
    return Extraction(
      candidates: candidates.map { candidate in
        Extraction.Found(candidate: candidate, passages: candidate.places.prefix(places).compactMap { passages[$0] })
      }, documents: sources.count - parts.reduce(0) { $0 + $1.errors.count }, isIncomplete: unread > 0, index: index)
  }

  /// The texts that the operands name, and what could not be searched.
  private func sources(_ plans: inout LintPlans) throws -> (sources: [Source], failures: [any PlacedError]) {
    let given: Language? = arguments[.extractedLanguage].map { $0 == "en" ? .english : .french }
    var sources: [Source] = []
    var failures: [any PlacedError] = []
    for item in try selectedItems(DraftFormat.knownEndings, &plans) {
      do {
        switch item {
        case .failure(let error): failures.append(error)
        case .file(let file):
          let language = try plans.configuration(for: file.absolutePath).language(for: file.absolutePath)
          sources.append(Source(name: file.path, path: file.path, language: given ?? language, bytes: nil))
        case .standardInput:
          let name = arguments[.standardInputName]
          let path = name.map(AbsolutePath.file)
          let language = try plans.configuration(for: path).language(for: path)
          let bytes = try MappedBytes(readingAll: 0, path: name ?? "-").array
          sources.append(Source(name: name ?? "-", path: nil, language: given ?? language, bytes: bytes))
        }
      } catch let errors as ConfigurationErrors {
        failures += errors.errors
      }
    }
    return (sources, failures)
  }

  /// Counts the candidates of the texts: each thread those of a row of them, with dictionaries of its own.
  private func read(_ sources: [Source], _ index: TermIndex, jobs: Int, places: Int) -> [Part] {
    let count = min(jobs, sources.count)
    let progress = Progress(sources.count, console, uiLanguage)
    let linter = Linter(index)
    let variables = environment.variables
    defer { progress.end() }
    return Workers.map(count, jobs: jobs) { number in
      var extractor = TermExtractor(environment: variables, places: places)
      var part = Part(counts: extractor.counts)
      for document in (sources.count * number / count)..<(sources.count * (number + 1) / count) {
        defer { progress.advance() }
        let source = sources[document]
        do {
          let file = try source.draft()
          if let text = file.text, text.firstForeignByte != nil {
            part.guesses.append((source.name, text.encoding, text.firstForeignByte))
          }
          let draft = file.draft
          draft.text.withUnsafeBytes {
            extractor.add($0, document: document, language: source.language ?? linter.language(of: draft))
          }
        } catch {
          part.errors.append(
            error as? any PlacedError
              ?? FileError(path: source.name, reason: LocalizedText(untranslated: "\(error)")))
        }
      }
      part.counts = extractor.counts
      return part
    }
  }

  /// The places of candidates with the words round them; a text that is gone by now has none.
  private func passages(
    of candidates: [TermCandidate], _ sources: [Source]
  ) -> [CandidateCounts.Place: Extraction.Passage] {
    var passages: [CandidateCounts.Place: Extraction.Passage] = [:]
    let places = Dictionary(grouping: Set(candidates.flatMap(\.places)), by: \.document)
    for (document, places) in places {
      guard let draft = try? sources[document].draft().draft else { continue }
      let positions = SourcePositions(draft.source)
      for place in places {
        let source = draft.sourceRange(of: place.range.clamped(to: 0..<draft.text.count))
        passages[place] = Extraction.Passage(
          path: sources[document].name, line: positions.position(of: source.lowerBound).line,
          concordance: Concordance(draft.text, place.range))
      }
    }
    return passages
  }

  /// The number that an option gives. Throws `UsageError` for what is no number, or too small.
  func number(_ option: Option, _ usual: Int, least: Int = 1) throws(UsageError) -> Int {
    guard let text = arguments[option] else { return usual }
    guard let number = Int(text), number >= least else {
      throw UsageError(
        LocalizedText(
          "'\(text)' is not a value of '\(option.name)': write \(least) or more",
          fr:
            "«\u{A0}\(text)\u{A0}» n’est pas une valeur de «\u{A0}\(option.name)\u{A0}»\u{A0}: écrire \(least) ou plus")
      )
    }
    return number
  }
}
