public import Drafts
public import Languages
import TermMatching

extension Linter {
  /// The terms of the glossary in a draft, whatever their status.
  ///
  /// Code, addresses and passages in another language are passed over as in `lint`. Quotations and titles are not: they
  /// are read, although the author cannot change them. A name (`Forum des clandestins`) hides only terms to avoid.
  /// O(length of the draft).
  ///
  /// - Parameter language: the language of the draft, or nil to let the linter tell.
  public func annotate(_ draft: Draft, path: String, language: Language?) -> AnnotatedDraft {
    let language = language ?? self.language(of: draft)
    var options = options
    options.quotations = .check
    let annotations = draft.text.withUnsafeBytes { text in
      let document = Document(draft, text, index, language, options, limit: .max, splitsAll: true)
      var preferred: [Int: String?] = [:]
      return document.mentions.compactMap { mention -> Annotation? in
        guard let site = Site(mention, in: document), !Self.isHidden(site) else { return nil }
        if preferred[mention.entry] == nil {
          preferred[mention.entry] = .some(index.preferredTerm(ofEntry: mention.entry, language)?.text)
        }
        return Annotation(site, preferred: preferred[mention.entry] ?? nil)
      }
    }
    return AnnotatedDraft(path: path, language: language, draft: draft, annotations: annotations, index: index)
  }

  private static func isHidden(_ site: Site) -> Bool {
    if AcronymContext.isPartOfAnother(site) { return true }
    switch site.document.skip(site.mention) {
    case nil: return false
    case .name?: return !site.term.mayBeWritten
    default: return true
    }
  }
}

extension Annotation {
  fileprivate init(_ site: Site, preferred: String?) {
    let source = site.document.draft.replaceableRange(of: site.range).source
    var inserted: Range<Int>?
    if case .inserted(let words)? = site.mention.occurrence.split { inserted = words }
    self.init(
      conceptID: site.term.conceptID, term: site.term.text, status: site.term.status,
      isAcronym: site.term.isAcronym, preferred: preferred,
      text: String(decoding: site.document.draft.source[source], as: UTF8.self), range: source,
      isSplit: site.mention.occurrence.split != nil, textRange: site.range, inserted: inserted,
      termNumber: site.mention.term, entry: site.mention.entry)
  }
}
