import FileBytes
public import Languages
public import Terminology

/// All terms of a glossary with all their forms, ready to be looked up and found in texts.
///
/// It is one flat block, built from the TBX files and usually mapped from disk. It points into those files, so that an
/// entry is parsed only when it is shown. It is immutable: any thread may read it (`@unchecked Sendable` because of the
/// pointers into `block`, which lives as long as the index).
public final class TermIndex: @unchecked Sendable {
  let block: MappedBytes
  let sections: IndexSections
  let languageIndexes: [LanguageIndex]
  let sources: EntrySources
  private let strings: UnsafeRawBufferPointer
  private let entryRows: UnsafeBufferPointer<UInt32>
  private let entriesByID: UnsafeBufferPointer<UInt32>
  private let termRows: UnsafeBufferPointer<UInt32>
  private let formRows: UnsafeBufferPointer<UInt32>
  private let formFlags: UnsafeRawBufferPointer

  /// Opens a block, or returns nil where the bytes are not an index of this version.
  init?(_ block: MappedBytes) {
    guard let sections = IndexSections(block), sections.count >= IndexLayout.Section.allCases.count else { return nil }
    func integers(_ section: IndexLayout.Section) -> UnsafeBufferPointer<UInt32> { sections.integers(section.rawValue) }
    self.block = block
    self.sections = sections
    let strings = sections.bytes(IndexLayout.Section.strings.rawValue)
    self.strings = strings
    entryRows = integers(.entries)
    entriesByID = integers(.entriesByID)
    termRows = integers(.terms)
    formRows = integers(.forms)
    formFlags = sections.bytes(IndexLayout.Section.formFlags.rawValue)
    let rows = integers(.languages)
    let count = rows.count / IndexLayout.Language.width
    let perLanguage = IndexLayout.LanguageSection.allCases.count
    guard sections.count == IndexLayout.Section.allCases.count + count * perLanguage else { return nil }
    languageIndexes = (0..<count).map { number in
      let row = number * IndexLayout.Language.width
      let code = Self.string(
        strings, rows[row + IndexLayout.Language.code], rows[row + IndexLayout.Language.codeLength])
      return LanguageIndex(
        language: Language(LanguageTag(rawValue: code)), sections: sections,
        first: IndexLayout.Section.allCases.count + number * perLanguage)
    }
    let stamp = String(decoding: sections.bytes(IndexLayout.Section.stamp.rawValue), as: UTF8.self)
    self.stamp = stamp
    sources = EntrySources(integers(.files), strings, stamp: stamp)
  }

  /// What the index was built from; equal stamps mean equal content.
  let stamp: String
  /// The number of entries.
  public var entryCount: Int { entryRows.count / IndexLayout.Entry.width }
  /// The number of terms.
  public var termCount: Int { termRows.count / IndexLayout.Term.width }
  /// The number of forms.
  public var formCount: Int { formRows.count / IndexLayout.Form.width }
  /// The languages that have terms, in the order of their codes.
  public var languages: [Language] { languageIndexes.map(\.language) }

  /// A term by its number.
  public func term(_ number: Int) -> IndexedTerm {
    typealias Column = IndexLayout.Term
    let row = number * Column.width
    let entry = Int(termRows[row + Column.entry])
    let firstForm = Int(termRows[row + Column.firstForm])
    return IndexedTerm(
      number: number, entry: entry, conceptID: conceptID(entry),
      language: languageIndexes[Int(termRows[row + Column.language])].language,
      languageTag: LanguageTag(rawValue: string(termRows[row + Column.tag], termRows[row + Column.tagLength])),
      text: string(termRows[row + Column.text], termRows[row + Column.textLength]),
      status: IndexCode.value(termRows[row + Column.status], AdministrativeStatus.self),
      partOfSpeech: IndexCode.value(termRows[row + Column.partOfSpeech], PartOfSpeech.self),
      gender: IndexCode.value(termRows[row + Column.gender], GrammaticalGender.self),
      type: IndexCode.value(termRows[row + Column.type], TermType.self),
      position: (Int(termRows[row + Column.section]), Int(termRows[row + Column.position])),
      forms: firstForm..<(firstForm + Int(termRows[row + Column.formCount])),
      isOrdinaryElsewhere: termRows[row + Column.flags] & IndexCode.isOrdinaryElsewhere != 0)
  }

  /// A form by its number.
  public func form(_ number: Int) -> IndexedForm {
    typealias Column = IndexLayout.Form
    let row = number * Column.width
    let term = Int(formRows[row + Column.term])
    return IndexedForm(
      number: number, term: term, text: string(formRows[row + Column.text], formRows[row + Column.textLength]),
      gender: IndexCode.value(formRows[row + Column.gender], GrammaticalGender.self),
      grammaticalNumber: IndexCode.value(formRows[row + Column.number], GrammaticalNumber.self),
      inflection: string(formRows[row + Column.inflection], formRows[row + Column.inflectionLength]),
      isBase: number == Int(termRows[term * IndexLayout.Term.width + IndexLayout.Term.firstForm]))
  }

  /// The status of the term of a form, without reading its texts.
  public func status(ofForm number: Int) -> AdministrativeStatus? {
    let row = Int(formRows[number * IndexLayout.Form.width + IndexLayout.Form.term]) * IndexLayout.Term.width
    return IndexCode.value(termRows[row + IndexLayout.Term.status], AdministrativeStatus.self)
  }

  /// The number of the term of a form.
  public func termNumber(ofForm number: Int) -> Int {
    Int(formRows[number * IndexLayout.Form.width + IndexLayout.Form.term])
  }

  /// The number of the entry of a term.
  public func entryNumber(ofTerm number: Int) -> Int {
    Int(termRows[number * IndexLayout.Term.width + IndexLayout.Term.entry])
  }

  /// The flags of the term of a form.
  func flags(ofForm number: Int) -> UInt32 { UInt32(formFlags[number]) }

  /// The flags of a term.
  func flags(ofTerm number: Int) -> UInt32 { termRows[number * IndexLayout.Term.width + IndexLayout.Term.flags] }

  /// The identifier of an entry by its number.
  public func conceptID(_ entry: Int) -> ConceptEntry.ID {
    let row = entry * IndexLayout.Entry.width
    return ConceptEntry.ID(
      rawValue: string(entryRows[row + IndexLayout.Entry.id], entryRows[row + IndexLayout.Entry.idLength]))
  }

  /// The number of an entry by its identifier, or nil. O(log n).
  public func entryNumber(_ id: ConceptEntry.ID) -> Int? {
    let place = place(of: id)
    guard place < entriesByID.count, conceptID(Int(entriesByID[place])) == id else { return nil }
    return Int(entriesByID[place])
  }

  /// The number of the entry at a place in the order of the identifiers, from 0.
  public func entryNumber(inOrder place: Int) -> Int { Int(entriesByID[place]) }

  /// How many entries have an identifier before one, in the order of the identifiers. O(log n).
  public func place(of id: ConceptEntry.ID) -> Int {
    var low = 0
    var high = entriesByID.count
    while low < high {
      let middle = (low + high) / 2
      if conceptID(Int(entriesByID[middle])) < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The subject fields of an entry, as its file names them.
  public func subjectFields(ofEntry entry: Int) -> [String] {
    let row = entry * IndexLayout.Entry.width
    return lines(entryRows[row + IndexLayout.Entry.subject], entryRows[row + IndexLayout.Entry.subjectLength])
  }

  /// The project subsets of an entry, as its file names them.
  public func projectSubsets(ofEntry entry: Int) -> [String] {
    let row = entry * IndexLayout.Entry.width
    return lines(entryRows[row + IndexLayout.Entry.subset], entryRows[row + IndexLayout.Entry.subsetLength])
  }

  /// The numbers of the terms of an entry.
  public func terms(ofEntry entry: Int) -> Range<Int> {
    let first = Int(entryRows[entry * IndexLayout.Entry.width + IndexLayout.Entry.firstTerm])
    return first..<(first + Int(entryRows[entry * IndexLayout.Entry.width + IndexLayout.Entry.termCount]))
  }

  /// The term to use for a concept in a language: the preferred one, or nil. O(number of its terms).
  public func preferredTerm(ofEntry entry: Int, _ language: Language) -> IndexedTerm? {
    let candidates = terms(ofEntry: entry).lazy.map { self.term($0) }.filter {
      $0.language == language && !$0.forms.isEmpty
    }
    return candidates.first { $0.status == .preferred } ?? candidates.first { $0.status == nil }
  }

  /// The place of an entry in its file.
  func place(ofEntry entry: Int) -> (file: Int, range: Range<Int>, ordinal: Int) {
    typealias Column = IndexLayout.Entry
    let row = entry * Column.width
    let start = Int(entryRows[row + Column.startLow]) | Int(entryRows[row + Column.startHigh]) << 32
    return (
      Int(entryRows[row + Column.file]), start..<(start + Int(entryRows[row + Column.length])),
      Int(entryRows[row + Column.ordinal])
    )
  }

  private func lines(_ offset: UInt32, _ length: UInt32) -> [String] {
    string(offset, length).split(separator: "\n").map(String.init)
  }

  private func string(_ offset: UInt32, _ length: UInt32) -> String { Self.string(strings, offset, length) }

  static func string(_ strings: UnsafeRawBufferPointer, _ offset: UInt32, _ length: UInt32) -> String {
    String(decoding: strings[Int(offset)..<Int(offset) + Int(length)], as: UTF8.self)
  }
}
