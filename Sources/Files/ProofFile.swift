internal import Glibc
public import Model

/// A file that proves something, and what became of it since it was entered.
enum ProofFile {
  /// Larger ones would keep others waiting while they are read.
  private static let mostBytes = 64 << 20

  /// The fingerprint of a file at a path; nil where there is none that can be read, or it is very large.
  static func fingerprint(of path: String) -> String? {
    guard let status = try? SystemCalls.real.stat(path), status.kind == .plain,
      status.size <= mostBytes, let file = try? Descriptor(path, O_RDONLY, .real),
      let bytes = try? file.everything()
    else { return nil }
    return SHA256(of: bytes).hexadecimal
  }
}

extension EventDraft {
  /// The same; a proof that is the path of a file keeps the file's fingerprint.
  ///
  /// What takes back or amends has what it had.
  var fingerprinted: EventDraft {
    guard kind == EventKind.evidence.rawValue, of == nil,
      !others.contains(where: { $0.name == EventMember.sha256.rawValue }),
      let path = value.string, !path.contains("://"),
      let fingerprint = ProofFile.fingerprint(of: path)
    else { return self }
    var draft = self
    draft.others = others.setting(.sha256, to: .string(fingerprint))
    return draft
  }
}

extension OpenDossier {
  /// The files that prove something and are not what they were when they were entered: gone, or changed.
  ///
  /// A path that does not begin at the root leads from where greco was started.
  public func lostProofs() -> [Problem] {
    let dossier = dossier()
    return dossier.recommendations.flatMap { dossier.evidence(of: $0.id) }.compactMap { proof in
      guard let path = proof.now.value.string, let known = proof.now.fingerprint,
        let why = Self.change(of: path, since: known)
      else { return nil }
      return Problem(.warning, file: path, "evidence on \(proof.now.on): \(why)")
    }
  }

  private static func change(of path: String, since known: String) -> String? {
    guard let now = ProofFile.fingerprint(of: path) else {
      return "the file is not there any more, or cannot be read"
    }
    return now == known ? nil : "the file has changed since it was entered"
  }
}
