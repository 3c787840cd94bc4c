import Packages
import XML

extension CorrectionPlan {
  /// The changed parts of a package whose text can be replaced where it stands: the new words in the place of the first
  /// old ones, nothing in the place of the others.
  func replacedText(in text: PackageText) -> [ZIPWriter.Member] {
    cuts.sorted { $0.key < $1.key }.map { number, cuts in
      let part = text.parts[number]
      let edits = cuts.map { cut in
        Edit(cut.source, cut.isFirst ? Array(XMLWriter.escaped(changes[cut.change].words).utf8) : [])
      }
      return (part.name, Revision(of: part.bytes, edits).revised)
    }
  }
}
