import Glibc
import Localization

/// The text of a PDF (ISO 32000), which `pdftotext` of poppler-utils takes out of it in the order of reading.
enum PDFText {
  /// How much text is taken at most, in bytes, and how long that may take, in seconds.
  private static let largest = 64 << 20
  private static let longest = 120

  /// The text in UTF-8, with a form feed at the end of each page. Throws `DraftError`.
  static func text(_ file: [UInt8], name: String) throws(DraftError) -> [UInt8] {
    func failure(_ message: LocalizedText) -> DraftError {
      DraftError(file: name, line: 1, column: 1, message: message)
    }
    guard file.starts(with: Array("%PDF-".utf8)) else { throw failure(.noPDF) }
    // A file without a name: the program reads it as its standard input, from which it can go back.
    guard let input = tmpfile() else { throw failure(.noTemporaryFile) }
    defer { fclose(input) }
    guard file.withUnsafeBytes({ fwrite($0.baseAddress, 1, $0.count, input) }) == file.count, fflush(input) == 0 else {
      throw failure(.noTemporaryFile)
    }
    rewind(input)
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { throw failure(.noTemporaryFile) }
    defer { close(ends[0]) }
    // Files that other threads check at the same time start the program, too.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = spawn(fileno(input), ends[1])
    close(ends[1])
    guard let process else { throw failure(.noPDFProgram) }
    let (text, isWhole) = read(ends[0])
    if !isWhole { kill(process, SIGKILL) }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard isWhole else { throw failure(.endlessPDF) }
    // The shell's number for a program that is not there, with which the spawned process may end, too.
    if status >> 8 & 0xFF == 127 { throw failure(.noPDFProgram) }
    guard status == 0 else { throw failure(.unreadablePDF) }
    return text
  }

  /// Starts the program; nil where it is not installed.
  private static func spawn(_ input: CInt, _ output: CInt) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = ["pdftotext", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process = pid_t()
    return posix_spawnp(&process, "pdftotext", &actions, nil, arguments, environ) == 0 ? process : nil
  }

  /// What a pipe gives, and whether that was all, within the bounds.
  private static func read(_ pipe: CInt) -> (text: [UInt8], isWhole: Bool) {
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let end = seconds() + longest
    while true {
      var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let left = end - seconds()
      guard left > 0 else { return (text, false) }
      let ready = poll(&waiting, 1, CInt(left * 1000))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return (text, false) }
      let count = Glibc.read(pipe, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return (text, count == 0) }
      text += chunk[..<count]
      guard text.count <= largest else { return (text, false) }
    }
  }

  private static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}

extension LocalizedText {
  fileprivate static let noPDF = Self("not a PDF", fr: "pas un PDF")
  fileprivate static let noTemporaryFile = Self(
    "there is no room for a temporary file", fr: "pas de place pour un fichier temporaire")
  fileprivate static let noPDFProgram = Self(
    "the text of a PDF is read by 'pdftotext', which is not installed (package poppler-utils)",
    fr: "le texte d’un PDF est lu par «\u{A0}pdftotext\u{A0}», qui n’est pas installé (paquet poppler-utils)")
  fileprivate static let endlessPDF = Self(
    "its text is longer than 64 MB or takes more than two minutes to read",
    fr: "son texte dépasse 64\u{A0}Mo ou prend plus de deux minutes à lire")
  fileprivate static let unreadablePDF = Self(
    "damaged or encrypted: pdftotext cannot read it", fr: "endommagé ou chiffré\u{A0}: pdftotext ne peut pas le lire")
}
