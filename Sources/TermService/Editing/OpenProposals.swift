import Glibc

/// How many proposals are open, counted anew only where something in their folder has changed.
struct OpenProposals: Sendable {
  private var moment: [Int] = []
  private var known = 0

  /// The number; the one that was known where a proposal cannot be read now. O(1) where nothing has changed.
  mutating func count(in folder: ProposalFolder) -> Int {
    var status = stat()
    guard stat(folder.path, &status) == 0 else { return 0 }
    let moment = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(bitPattern: UInt(status.st_ino))]
    guard moment != self.moment, let all = try? folder.all() else { return known }
    self.moment = moment
    known = all.count { $0.state == .open }
    return known
  }
}
