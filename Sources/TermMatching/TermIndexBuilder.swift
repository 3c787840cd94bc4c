import FileBytes
import Languages
import TBX
import Terminology
import XML

/// Builds an index from TBX files: every term is expanded once into all its forms.
struct TermIndexBuilder {
  /// Terms of these statuses are reported.
  private static let reported: Set<AdministrativeStatus> = [.deprecated, .superseded]

  private let inflector: Inflector
  /// An older index of the same dictionaries, whose forms are still right.
  private let older: TermIndex?
  private var strings: [UInt8] = []
  private var files: [UInt32] = []
  private var entries: [UInt32] = []
  private var ids: [ConceptEntry.ID] = []
  private var terms: [UInt32] = []
  private var forms: [UInt32] = []
  private var formFlags: [UInt8] = []
  private var languages: [LanguageIndexBuilder] = []
  private var ordinal = 0

  /// - Parameter older: an index that was made by the same dictionaries: terms of the same entry need not be expanded again.
  init(inflector: Inflector, reusing older: TermIndex? = nil) {
    self.inflector = inflector
    self.older = older
  }

  /// Adds all entries of a file. Throws `XMLError` where the file cannot be read as TBX.
  mutating func add(_ bytes: MappedBytes, path: String) throws(XMLError) {
    var reader = try TBXReader(bytes, file: path)
    let file = UInt32(files.count / IndexLayout.File.width)
    ordinal = 0
    while let item = try reader.next() {
      ordinal += 1
      add(item.entry, file: file, range: item.range)
    }
    guard let variant = reader.variant else { return }
    let versions: [Variant.Version] = [.two, .three, .oldMin]
    files += text(path)
    files += [UInt32(reader.rootTag.lowerBound), UInt32(reader.rootTag.upperBound)]
    files += [UInt32(versions.firstIndex(of: variant.version) ?? 1), variant.style == .dca ? 0 : 1]
    files += text(variant.dialect)
  }

  private mutating func add(_ entry: ConceptEntry, file: UInt32, range: Range<Int>) {
    let number = UInt32(ids.count)
    let firstTerm = UInt32(terms.count / IndexLayout.Term.width)
    let known = older?.entryNumber(entry.id)
    for (section, language) in entry.languages.enumerated() {
      for (position, term) in language.terms.enumerated() {
        add(term, entry: number, known: known, language.language, section: section, position: position)
      }
    }
    let termCount = UInt32(terms.count / IndexLayout.Term.width) - firstTerm
    ids.append(entry.id)
    entries += text(entry.id.rawValue)
    entries += [file, UInt32(truncatingIfNeeded: range.lowerBound), UInt32(range.lowerBound >> 32)]
    entries += [UInt32(range.count), firstTerm, termCount, UInt32(ordinal)]
    entries += text(entry.subjectFields.joined(separator: "\n"))
    entries += text(entry.projectSubsets.joined(separator: "\n"))
  }

  private mutating func add(
    _ term: TermSec, entry: UInt32, known: Int?, _ tag: LanguageTag, section: Int, position: Int
  ) {
    let language = Language(tag)
    let number = UInt32(terms.count / IndexLayout.Term.width)
    let languageNumber = self.number(of: language)
    let description = TermDescription(
      term.text, partOfSpeech: term.partOfSpeech, gender: term.gender, type: term.type)
    let expansion = expansion(of: description, language, known: known)
    let isAcronym = term.type == .acronym || term.type == .abbreviation
    let isShortName = term.type == .shortForm && term.text.first?.isUppercase == true && !term.text.contains(" ")
    let flags =
      expansion.flags | (isAcronym ? IndexCode.caseSensitive : 0)
      | (term.partOfSpeech == .verb ? IndexCode.isVerb : 0) | (isShortName ? IndexCode.needsCapital : 0)
    let isReported = term.status.map(Self.reported.contains) ?? false
    let firstForm = UInt32(formFlags.count)
    for form in expansion.forms {
      forms += [number] + text(form.text) + [IndexCode.code(form.gender), IndexCode.code(form.number)]
      forms += text(form.inflection ?? "")
      languages[languageNumber].add(
        form.text, form: UInt32(formFlags.count), isConditional: flags & ~IndexCode.isOrdinaryElsewhere != 0,
        isReported: isReported)
      formFlags.append(UInt8(flags))
    }
    terms += [entry, UInt32(languageNumber)] + text(term.text)
    terms += [IndexCode.code(term.status), IndexCode.code(term.partOfSpeech), IndexCode.code(term.gender)]
    terms += [IndexCode.code(term.type), flags]
    terms += [UInt32(section), UInt32(position), firstForm, UInt32(expansion.forms.count)]
    terms += text(tag.rawValue)
  }

  private func expansion(of term: TermDescription, _ language: Language, known entry: Int?) -> TermExpansion {
    if let older, let entry, let known = TermExpansion(term, language: language, ofEntry: entry, in: older) {
      return known
    }
    return TermExpansion(term, language: language, by: inflector)
  }

  private mutating func number(of language: Language) -> Int {
    if let number = languages.firstIndex(where: { $0.language == language }) { return number }
    languages.append(LanguageIndexBuilder(language: language))
    return languages.count - 1
  }

  /// Stores a text and returns its two columns.
  private mutating func text(_ text: String) -> [UInt32] {
    let offset = UInt32(strings.count)
    strings += Array(text.utf8)
    return [offset, UInt32(strings.count) - offset]
  }

  /// The finished block. O(its size, and n log n in the number of entries).
  mutating func block(stamp: String) -> [UInt8] {
    var languageRows: [UInt32] = []
    for language in languages { languageRows += text(language.language.code) }
    let byID = ids.indices.sorted { ids[$0] < ids[$1] }
    var block = IndexBlock()
    for section in IndexLayout.Section.allCases {
      switch section {
      case .stamp: block.append(Array(stamp.utf8))
      case .strings: block.append(strings)
      case .files: block.append(files)
      case .entries: block.append(entries)
      case .entriesByID: block.append(byID.map { UInt32($0) })
      case .terms: block.append(terms)
      case .forms: block.append(forms)
      case .formFlags: block.append(formFlags)
      case .languages: block.append(languageRows)
      }
    }
    for language in languages { language.write(to: &block) }
    return block.bytes()
  }
}
