import FileBytes
import Glibc
import HTTPServer
import Localization

extension Run {
  /// The certificate of a server, from its file and that of its key; nil where none is wanted. Warns of a key that everybody
  /// can read. Throws `UsageError` where only one is given, and `FileError`.
  func certificate(_ path: String?, key keyPath: String?) throws -> TLSCertificate? {
    guard path != nil || keyPath != nil else { return nil }
    guard let path, let keyPath else {
      throw UsageError(
        LocalizedText(
          "--tls-cert and --tls-key belong together", fr: "--tls-cert et --tls-key vont ensemble"))
    }
    let certificate = try MappedBytes(mapping: path).array
    let key = try MappedBytes(mapping: keyPath).array
    warnOfOpenKey(keyPath)
    do throws(TLSCertificate.Fault) {
      return try TLSCertificate(certificate: certificate, key: key)
    } catch {
      switch error {
      case .certificate:
        throw FileError(
          path: path,
          reason: LocalizedText(
            "no certificate in PEM ('-----BEGIN CERTIFICATE-----')",
            fr: "pas de certificat en PEM («\u{A0}-----BEGIN CERTIFICATE-----\u{A0}»)"))
      case .key:
        throw FileError(
          path: keyPath,
          reason: LocalizedText(
            "no key in PEM that can be read without a password ('-----BEGIN PRIVATE KEY-----')",
            fr: "pas de clé en PEM lisible sans mot de passe («\u{A0}-----BEGIN PRIVATE KEY-----\u{A0}»)"))
      case .keyOfAnother:
        throw FileError(
          path: keyPath,
          reason: LocalizedText(
            "the key does not belong to the certificate \(path)",
            fr: "la clé n’est pas celle du certificat \(path)"))
      }
    }
  }

  private func warnOfOpenKey(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IROTH != 0 else { return }
    console.error(
      text(
        "motjuste: warning: everybody can read the key \(path); chmod 600 keeps it private\n",
        fr: "motjuste\u{A0}: avertissement\u{A0}: tout le monde peut lire la clé \(path)\u{A0}; chmod 600 la protège\n")
    )
  }
}
