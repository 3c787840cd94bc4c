import Localization
import Terminology

/// Makes a termbase one that a dialect can hold, and tells what could not stay as it was.
struct DialectFitting {
  let rules: DialectRules
  private(set) var losses: [TBXLoss] = []
  private var concept: ConceptEntry.ID?

  init(_ rules: DialectRules) { self.rules = rules }

  /// Whether a termbase fits as it is, dangling references apart. O(size of the termbase).
  func fits(_ termbase: Termbase) -> Bool {
    var outside = self
    _ = outside.fit(termbase.header)
    _ = outside.fit(termbase.references)
    guard termbase.others.isEmpty, outside.losses.isEmpty else { return false }
    return termbase.entries.allSatisfy { entry in
      var trial = self
      return trial.fit(entry) != nil && trial.losses.isEmpty
    }
  }

  /// The termbase without what does not fit.
  mutating func fit(_ termbase: Termbase) -> Termbase {
    concept = nil
    for _ in termbase.others { lose(.elementsOfOthers) }
    var fitted = Termbase(header: fit(termbase.header), entries: [], references: fit(termbase.references))
    fitted.entries = termbase.entries.compactMap { fit($0) }
    let ids = Set(
      fitted.entries.flatMap { [$0.id.rawValue] + $0.languages.flatMap(\.terms).compactMap(\.id) }
        + fitted.references.flatMap(\.objects).compactMap(\.id))
    fitted.entries = fitted.entries.map { entry in
      concept = entry.id
      return entry.mapItems { item in
        let attached = attached(item, to: ids)
        // Some styles have references only with a target.
        guard item.category == .crossReference, attached.target == nil, rules.style == .dct else { return attached }
        return note(attached)
      }
    }
    return fitted
  }

  // MARK: - Levels

  private mutating func fit(_ entry: ConceptEntry) -> ConceptEntry? {
    concept = entry.id
    var fitted = entry
    drop(&fitted.otherAttributes)
    fitted.infos = fit(entry.infos, .conceptEntry)
    fitted.languages = entry.languages.compactMap { section in
      guard !section.terms.isEmpty else {
        lose(.emptySection)
        return nil
      }
      var section = section
      drop(&section.otherAttributes)
      section.infos = fit(section.infos, .langSec)
      section.terms = section.terms.map { term in
        var term = term
        drop(&term.otherAttributes)
        drop(&term.termAttributes)
        term.term = fit(term.term, allowed: ["hi"])
        term.infos = fit(term.infos, .termSec)
        return term
      }
      return section
    }
    if fitted.languages.isEmpty {
      lose(.emptyEntry)
      return nil
    }
    return fitted
  }

  private mutating func fit(_ items: [AuxInfo], _ level: CategoryRule.Level) -> [AuxInfo] {
    items.flatMap { fit($0, level, inGroupOf: nil) }
  }

  // MARK: - Items

  private mutating func fit(_ item: AuxInfo, _ level: CategoryRule.Level, inGroupOf head: AuxInfo.Meta?) -> [AuxInfo] {
    if item.meta == .foreign {
      if item.isComment { return [item] }
      lose(.elementsOfOthers)
      return []
    }
    var fitted = item
    drop(&fitted.otherAttributes)
    if item.meta == .note {
      if item.target != nil || item.datatype != nil || item.category != nil { lose(.attributesOfOthers) }
      (fitted.target, fitted.datatype, fitted.category) = (nil, nil, nil)
      fitted.content = fit(item.content, allowed: rules.inlineNames)
      guard rules.allows(.note, level, inGroupOf: head) else { return [note(fitted)] }
      return [fitted]
    }
    fitted.content = fitted.spelledContent
    let isDate = item.meta == .date
    guard rules.allows(item.meta, level, inGroupOf: head),
      isDate ? fits(date: item) : rules.allows(item.category, item.meta, level, inGroupOf: head)
    else { return [note(fitted)] }
    if isDate { return [AuxInfo(.date, nil, NoteText(item.content.text), id: item.id)] }
    let picklist = rules.picklist(item.category)
    if !picklist.isEmpty, !picklist.contains(fitted.content.characters) {
      guard let nearest = nearest(item), picklist.contains(nearest) else { return [note(fitted)] }
      lose(.value(item.content.text, of: item.category?.rawValue ?? "", as: nearest))
      fitted.content = NoteText(nearest)
    }
    if rules.needsAddress(item.meta), !(item.target ?? "").isWebAddress { return [note(fitted)] }
    if item.meta == .xref, item.target == nil { return [note(fitted)] }
    fitted.content = fit(fitted.content, allowed: rules.isPlain(item.meta, item.category) ? [] : rules.inlineNames)
    if rules.style == .dct { dropFieldAttributes(&fitted) }
    if item.meta == .xref, item.language != nil || item.datatype != nil {
      lose(.fieldAttributes)
      (fitted.language, fitted.datatype) = (nil, nil)
    }
    return fitGroup(fitted, level, inGroup: head != nil)
  }

  private mutating func fitGroup(_ item: AuxInfo, _ level: CategoryRule.Level, inGroup: Bool) -> [AuxInfo] {
    guard let group = item.group else { return [item] }
    var head = item
    guard rules.allowsGroup(of: item.meta, inGroup: inGroup) else {
      head.group = nil
      if item.meta != .transac || !group.isEmpty || inGroup { lose(.group) }
      return [head] + group.flatMap { fit($0, level, inGroupOf: nil) }
    }
    head.group = group.flatMap { fit($0, level, inGroupOf: item.meta) }
    return [head]
  }

  /// What stands for an item that has no place: a note with its name, its value and those of its companions.
  private mutating func note(_ item: AuxInfo) -> AuxInfo {
    let name = item.category?.rawValue ?? item.meta.rawValue
    lose(.keptAsNote(name))
    return AuxInfo(.note, nil, NoteText(item.described), language: item.language)
  }

  private mutating func dropFieldAttributes(_ item: inout AuxInfo) {
    let hasTarget: Set<String> = ["crossReference", "responsibility", "xGraphic", "externalCrossReference"]
    let isTargetLost = item.target != nil && !hasTarget.contains(item.category?.rawValue ?? "")
    if item.id != nil || item.language != nil || item.datatype != nil || isTargetLost { lose(.fieldAttributes) }
    (item.id, item.language, item.datatype) = (nil, nil, nil)
    if isTargetLost { item.target = nil }
  }

  /// The value of the picklist that is nearest to one that is not in it.
  private func nearest(_ item: AuxInfo) -> String? {
    switch item.category {
    case .partOfSpeech?: PartOfSpeech(picklistValue: item.content.text)?.rawValue
    case .termType?: TermType(picklistValue: item.content.text)?.rawValue
    default: item.content.text
    }
  }

  private func fits(date item: AuxInfo) -> Bool {
    guard let day = DayOrMoment(item.content.text) else { return false }
    return rules.version == .three || rules.modules == nil || !day.hasTime
  }

  /// The item without targets that are nowhere in the document.
  private mutating func attached(_ item: AuxInfo, to ids: Set<String>) -> AuxInfo {
    var attached = item
    attached.group = item.group?.map { self.attached($0, to: ids) }
    guard item.meta != .xref, let target = item.target, !ids.contains(target), !target.isWebAddress else {
      return attached
    }
    lose(.danglingTarget)
    attached.target = nil
    if item.content.text.isEmpty { attached.content = NoteText(target) }
    return attached
  }

  // MARK: - Header and back matter

  private mutating func fit(_ header: TermbaseHeader) -> TermbaseHeader {
    var fitted = header
    for _ in header.others { lose(.elementsOfOthers) }
    fitted.others = []
    fitted.titleNotes = header.titleNotes.map { fit($0, allowed: rules.inlineNames) }
    fitted.publication = header.publication.map { fit(paragraph: $0) }
    fitted.sources = header.sources.map { $0.map { fit(paragraph: $0) } }
    fitted.encoding = header.encoding.map { fit(paragraph: $0) }
    fitted.revisions = header.revisions.map { $0.map { fit(paragraph: $0) } }
    return fitted
  }

  private mutating func fit(paragraph: NoteText) -> NoteText {
    guard paragraph.pieces.count == 1, case .inline("p", let attributes, let content) = paragraph.pieces[0] else {
      return fit(paragraph, allowed: rules.inlineNames)
    }
    // The grammars of version 2 know few types of paragraphs.
    let types = rules.modules == nil ? ["DCSName", "XCSURI", "XCSContent"] : ["XCSURI"]
    let kept = attributes.filter { attribute in
      switch attribute.name {
      case "id", "xml:lang": true
      case "type": rules.version == .three || types.contains(attribute.value)
      default: false
      }
    }
    if kept != attributes { lose(.attributesOfOthers) }
    let text = fit(content, allowed: rules.inlineNames)
    return kept.isEmpty ? text : NoteText([.inline(name: "p", attributes: kept, content: text)])
  }

  private mutating func fit(_ references: [ReferenceSection]) -> [ReferenceSection] {
    references.map { section in
      var section = section
      section.objects = section.objects.map { object in
        .init(
          id: object.id,
          items: object.items.compactMap { item in
            let content = fit(item.content, allowed: rules.inlineNames)
            return content.pieces.isEmpty && !item.content.pieces.isEmpty
              ? nil : .init(type: item.type, content: content)
          })
      }
      return section
    }
  }

  // MARK: - Text

  private mutating func fit(_ text: NoteText, allowed: Set<String>) -> NoteText {
    if text.plain != nil { return text }
    var pieces: [NoteText.Piece] = []
    for piece in text.pieces {
      switch piece {
      case .text: pieces.append(piece)
      case .markup(let markup):
        if markup.hasPrefix("<!") || markup.hasPrefix("<?") { pieces.append(piece) } else { lose(.elementsOfOthers) }
      case .inline(let name, let attributes, let content):
        let isEmptyCode = ["sc", "ec"].contains(name) || (name == "ph" && rules.version == .three)
        // `hi` holds text only, and so do the codes.
        let inner = fit(content, allowed: name == "foreign" ? allowed : [])
        guard allowed.contains(name), !isEmptyCode || content.pieces.isEmpty else {
          lose(.inline(name))
          pieces += inner.pieces
          continue
        }
        let kept = attributes.filter { rules.allows($0, of: name) }
        if kept != attributes { lose(.attributesOfOthers) }
        pieces.append(.inline(name: name, attributes: kept, content: inner))
      }
    }
    return NoteText(pieces)
  }

  // MARK: - Losses

  private mutating func drop(_ attributes: inout [MarkupAttribute]) {
    if !attributes.isEmpty { lose(.attributesOfOthers) }
    attributes = []
  }

  private mutating func lose(_ what: LocalizedText) { losses.append(TBXLoss(concept: concept, what: what)) }
}
