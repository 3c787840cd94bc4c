import Languages

/// Terms in words of the plainest kind, which are walked along the runs of letters that the finder has read: small letters
/// but for the first, single spaces or line ends between them, elided words.
extension Matcher {
  /// What is known of a place after its runs were walked along.
  enum PlainWalk {
    /// No term starts there.
    case nothing
    /// A term was found there; no other starts before its end.
    case found(end: Int)
    /// Its words are to be read one by one.
    case unsure
  }

  /// What follows a word.
  private enum Follow {
    /// The next run, behind one space or line end, or at once behind an elided word.
    case run
    /// The next run, behind a hyphen.
    case hyphen
    /// Something else, but no letter, digit, hyphen or apostrophe.
    case gap
    case unsure
  }

  /// Looks for the longest term that starts with a run of the finder, and adds it to the occurrences.
  mutating func walkPlainly(from first: Int) -> PlainWalk {
    guard isPreceded(first) else { return .unsure }
    let start = finder[first].start
    var place = first
    var word = PlainWord()
    guard read(&word, at: place, isFirst: true) else { return .unsure }
    guard word.number != LanguageIndex.none, var state = index.start(word.number) else { return .nothing }
    // It is also to be looked for in pieces.
    guard !state.leadsToReported else { return .unsure }
    length = 0
    var end = word.end
    var isQuoted = false
    var isInterrupted = false
    while true {
      if state.isFinal {
        // A particle may hang on the term (`ces migrants-là`), or it is a part of a compound.
        guard word.follow != .hyphen else { return .unsure }
        let known = length
        noteForms(of: state, in: start..<word.end, words: place - first + 1)
        if length > known {
          end = word.end
          isInterrupted = isQuoted
        }
      }
      guard state.goesOn else { break }
      var joint = TermWords.Joint.space
      if word.follow == .gap {
        guard let (gap, next) = scanner.gap(from: word.end), gap != .boundary else { break }
        joint = TermWords.Joint(gap)
        guard place + 1 < finder.runCount, next == finder[place + 1].start else {
          guard isNumber(behind: word.end, at: next, notAfter: state, joint) else { return .unsure }
          break
        }
        if gap == .quotes { isQuoted = true }
      } else if word.follow == .hyphen {
        joint = .hyphen
      }
      place += 1
      guard read(&word, at: place, isFirst: false) else { return .unsure }
      guard word.number != LanguageIndex.none, let next = index.next(state, word.number, joint) else { break }
      state = next
    }
    guard length > 0 else { return .nothing }
    occurrences.append(Occurrence(range: start..<end, forms: forms, isInterrupted: isInterrupted))
    return .found(end: end)
  }

  /// A word of the plainest kind.
  private struct PlainWord {
    /// Its number, or `LanguageIndex.none`.
    var number = LanguageIndex.none
    /// The offset past it.
    var end = 0
    var follow = Follow.unsure
  }

  /// Reads a run of the finder; false where it is not a word of that kind.
  @inline(__always)
  private mutating func read(_ word: inout PlainWord, at place: Int, isFirst: Bool) -> Bool {
    guard place + 1 < finder.runCount else { return false }
    let run = finder[place]
    word.end = run.end
    word.follow = follow(run.end, before: finder[place + 1].start)
    guard run.isForced == 0, run.length <= ShortWord.capacity else { return readLong(&word, run, isFirst: isFirst) }
    var (folded, hasCapital) = finder.folded(run)
    if word.follow == .unsure {
      let apostrophe = finder.apostropheLength(at: run.end)
      let next = finder[place + 1]
      // A letter follows at once; what else no ASCII is may be none.
      guard apostrophe > 0, next.start == run.end + apostrophe, startsWithLetter(next),
        let elided = index.language.elided(folded)
      else { return false }
      folded = elided
      word.end += apostrophe
      word.follow = .run
      word.number = index.word(folded).number
    } else {
      word.number = index.word(folded, hash: run.hash).number
      if !isFirst, word.number == LanguageIndex.none, finder.mayEndWithCall(run) != 0 { return false }
    }
    // In capitals an accent may lack.
    return !hasCapital
      || !index.mayHaveOther(stripped: folded.isASCII ? folded : folded.stripped, than: word.number)
  }

  /// Reads a run that is longer than the others, or has an œ; false where it is not all of small letters, or may go on.
  private mutating func readLong(_ word: inout PlainWord, _ run: LetterRun, isFirst: Bool) -> Bool {
    guard run.length > 1, run.length < LetterRun.longest, word.follow == .run || word.follow == .gap else {
      return false
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(run.length)
    var offset = run.start
    while offset < run.end {
      let (byte, next) = (text[offset], text[offset + 1])
      switch byte {
      case 0x61...0x7A: folded.append(byte)
      case 0xC3 where LetterBlock.isSecond(next) && next >= 0xA0: folded += [byte, next]
      case 0xC5 where next == 0x93: folded += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      default: return false
      }
      offset += byte < 0x80 ? 1 : 2
    }
    word.number = index.word(folded) ?? LanguageIndex.none
    return isFirst || word.number != LanguageIndex.none || finder.mayEndWithCall(run) == 0
  }

  /// Whether a letter stands at the start of a run: what else no ASCII is may be none.
  @inline(__always)
  private func startsWithLetter(_ run: LetterRun) -> Bool {
    let first = text[run.start]
    // Of the last of these all are letters.
    return run.isForced == 0 || (first | 0x20) &- 0x61 < 26 || first == 0xC5
      || first == 0xC3 && LetterBlock.isSecond(text[run.start + 1])
  }

  /// What stands at an offset behind a word, before the next run.
  @inline(__always)
  private func follow(_ offset: Int, before next: Int) -> Follow {
    switch text[offset] {
    case 0x20, 0x0A: next == offset + 1 ? .run : .gap
    case UInt8(ascii: "-"): next == offset + 1 ? .hyphen : .unsure
    case UInt8(ascii: "'"), 0x30...0x39: .unsure
    case ..<0x80: .gap
    // A space that does not break, or a quotation mark.
    case 0xC2: [0xA0, 0xAB, 0xBB].contains(text[offset + 1]) ? .gap : .unsure
    default: .unsure
    }
  }

  /// Whether a word of digits stands at an offset, in the same line as the word before, and no term goes on with it.
  private mutating func isNumber(
    behind end: Int, at start: Int, notAfter state: LanguageIndex.State, _ joint: TermWords.Joint
  ) -> Bool {
    var digits = ShortWord()
    var behind = start
    while behind < text.count, 0x30...0x39 ~= text[behind], behind - start < ShortWord.capacity {
      digits.append(text[behind], at: behind - start)
      behind += 1
    }
    guard behind > start, behind < text.count, text[behind] < 0x30, text[behind] != UInt8(ascii: "'"),
      text[behind] != UInt8(ascii: "-"), !text[end..<start].contains(0x0A)
    else {
      return false
    }
    let number = index.word(digits).number
    return number == LanguageIndex.none || index.next(state, number, joint) == nil
  }

  /// Whether white space, a bracket or an elided word stands before a run, so that a term can start there.
  @inline(__always)
  private func isPreceded(_ place: Int) -> Bool {
    if opens(before: finder[place].start) { return true }
    guard place > 0 else { return false }
    let before = finder[place - 1]
    let apostrophe = finder.apostropheLength(at: before.end)
    return apostrophe > 0 && before.end + apostrophe == finder[place].start && before.isForced == 0
      && opens(before: before.start) && before.length < ShortWord.capacity
      && index.language.elided(finder.folded(before).word) != nil
  }

  @inline(__always)
  private func opens(before offset: Int) -> Bool {
    let byte = text[offset - 1]
    return byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: "(")
  }
}
