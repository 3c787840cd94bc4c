import Localization
import Threads
import TermMatching

extension Service {
  /// Looks whether somebody has edited the glossary by hand, and reads it anew where it stays as it is for two looks; it is
  /// meant to be called every second or so.
  public func refreshIfSettled() -> Refresh {
    freshness.withLock { state in
      let glossary: Glossary
      do { glossary = try Glossary(path: path) } catch { return fail(error, "missing", &state) }
      let stamp = glossary.stamp(environment: environment)
      guard stamp != state.stamp else {
        state.pending = nil
        return .unchanged
      }
      guard stamp == state.pending else {
        state.pending = stamp
        return .unchanged
      }
      return read(glossary, stamp, &state)
    }
  }

  /// Reads the glossary and the tokens anew, at once.
  public func reload() -> Refresh {
    do { try desk?.reloadTokens() } catch { return .failed(error) }
    return freshness.withLock { state in
      let glossary: Glossary
      do { glossary = try Glossary(path: path) } catch { return fail(error, "missing", &state) }
      return read(glossary, glossary.stamp(environment: environment), &state)
    }
  }

  /// Serves what was written. It is no reason to deny an edit that it cannot be read again.
  func serveEdit() {
    freshness.withLock { state in
      guard let glossary = try? Glossary(path: path) else { return }
      let stamp = glossary.stamp(environment: environment)
      // Who waited for another edit finds its own served already.
      if stamp != state.stamp { _ = read(glossary, stamp, &state) }
    }
  }

  private func read(_ glossary: Glossary, _ stamp: String, _ state: inout Freshness) -> Refresh {
    do {
      try desk?.reopen(glossary)
      let index = try TermIndex.index(of: glossary, environment: environment, reusing: self.glossary.index)
      try index.openSources()
      replace(index)
      state = Freshness(stamp: stamp)
      failure.withLock { $0 = nil }
      return .reloaded(concepts: index.entryCount)
    } catch {
      return fail(error, stamp, &state)
    }
  }

  private func fail(_ error: any Error, _ stamp: String, _ state: inout Freshness) -> Refresh {
    // What was told once is not told every second.
    let isKnown = state.isFailed && state.stamp == stamp
    state = Freshness(stamp: stamp, isFailed: true)
    failure.withLock { $0 = LocalizedText(withoutFolder: error) }
    return isKnown ? .unchanged : .failed(error)
  }
}

extension LocalizedText {
  /// An error for clients: where the file lies is no business of theirs.
  init(withoutFolder error: any Error) {
    guard let error = error as? any PlacedError else {
      self.init("the files cannot be read", fr: "les fichiers ne peuvent pas être lus")
      return
    }
    let name = error.file.split(separator: "/").last.map(String.init) ?? error.file
    let place = "\(name):\(error.line):\(error.column)"
    self.init("\(place): \(error.message.english)", fr: "\(place)\u{A0}: \(error.message.french)")
  }
}
